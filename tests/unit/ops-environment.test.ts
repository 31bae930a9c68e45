import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { logOptions } from '../../collections/logging/options.ts'
import { uploadsFolder } from '../../collections/uploads/folder.ts'
import { parseEnvironment, runtimeEnvironment } from '../../collections/vocabulary/environment.ts'
import { VARIABLES } from '../../collections/vocabulary/variables.ts'
import { sessionCookie } from '../../site/members/cookie.ts'
import { relyingParty } from '../../site/members/passkeys/relying-party.ts'

function problemsOf(given: Record<string, string>): string[] {
  const parsed = parseEnvironment(given)
  return parsed.ok ? [] : parsed.problems
}

describe('the environment', () => {
  test('nothing needs to be set', () => {
    expect(parseEnvironment({})).toEqual({
      ok: true,
      environment: {
        DATA_DIR: '.data',
        SITE_PORT: 4321,
        SITE_HOST: '0.0.0.0',
        SITE_URL: 'http://localhost:4321',
        CMS_PORT: 3000,
        CMS_HOST: '127.0.0.1',
        CMS_URL: 'http://localhost:3000',
        SITE_PROXIES: 0,
        SITE_CACHE_MB: 128,
        SEED: 'demo',
        ADMIN_EMAIL: 'admin@hotline.example',
        LINK_CHECKS: 'on',
        LOG_LEVEL: 'info',
      },
    })
  })

  test('an empty value is a value that is not set', () => {
    const emptied = Object.fromEntries(Object.keys(VARIABLES).map((name) => [name, '']))
    expect(parseEnvironment(emptied)).toEqual(parseEnvironment({}))
  })

  test('addresses follow the ports unless they are given, and lose their slash', () => {
    const parsed = parseEnvironment({ SITE_PORT: '8080', CMS_URL: 'https://cms.example/' })
    expect(parsed).toMatchObject({ environment: { SITE_URL: 'http://localhost:8080', CMS_URL: 'https://cms.example' } })
  })

  test.each([
    ['SITE_PORT', 'abc'],
    ['SITE_PORT', '0'],
    ['CMS_PORT', '65536'],
    ['SITE_URL', 'hotline.example'],
    ['SITE_URL', 'https://hotline.example/en'],
    ['DATABASE_URL', 'mysql://root@db/hotline'],
    ['PAYLOAD_SECRET', 'x'.repeat(31)],
    ['SEED', 'everything'],
    ['ADMIN_EMAIL', 'admin'],
    ['ADMIN_PASSWORD', 'x'.repeat(11)],
    ['SMTP_URL', 'http://mail.example'],
    ['MAIL_FROM', 'Hotline'],
    ['MAIL_FROM', 'Hotline <noreply@hotline.example>, <somebody@else.example>'],
    ['LOG_LEVEL', 'loud'],
  ] as const)('%s=%s is refused in one line with the variable, its use and an example', (name, value) => {
    const problems = problemsOf({ [name]: value })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(new RegExp(`^${name}\\b`))
    expect(problems[0]).toContain(VARIABLES[name].purpose)
    expect(problems[0]).toContain(VARIABLES[name].example)
    expect(problems[0]).not.toContain('\n')
  })

  test('a problem does not repeat a secret', () => {
    const secrets = { DATABASE_URL: 'mysql://secret@db', PAYLOAD_SECRET: 'secret', ADMIN_PASSWORD: 'secret' }
    const problems = problemsOf(secrets).map((problem) => problem.split(' It is ')[0])
    expect(problems).toHaveLength(3)
    expect(problems.join('\n')).not.toContain('secret')
  })

  test('all problems are told at once', () => {
    expect(problemsOf({ SITE_PORT: 'x', CMS_PORT: 'y', SEED: 'z' })).toHaveLength(3)
  })

  test('the two servers cannot share a port', () => {
    expect(problemsOf({ SITE_PORT: '3000' })[0]).toContain('CMS_PORT')
  })

  test('a bucket needs its keys', () => {
    const problems = problemsOf({ S3_BUCKET: 'uploads' })
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'])
    expect(problemsOf({ S3_BUCKET: 'uploads', S3_ACCESS_KEY_ID: 'key', S3_SECRET_ACCESS_KEY: 'secret' })).toEqual([])
  })

  test('a running process must be told the database and the secret', () => {
    const parsed = runtimeEnvironment({})
    expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.split(' ')[0])).toEqual([
      'DATABASE_URL',
      'PAYLOAD_SECRET',
    ])
  })

  describe('of this process', () => {
    afterEach(() => void vi.unstubAllEnvs())

    const seen = () => ({
      log: logOptions('test').level,
      uploads: relative('.', uploadsFolder()),
      passkeys: relyingParty(),
      cookie: sessionCookie('', 0).split('=')[0],
    })
    const [log, uploads] = ['info', '.data/uploads']
    const unset = { log, uploads, passkeys: { id: 'localhost', origin: 'http://localhost:4321' }, cookie: 'member' }

    test.each(['', undefined])('%j is not set for anybody, and all have the same instead', (value) => {
      for (const name of ['LOG_LEVEL', 'DATA_DIR', 'SITE_URL', 'SITE_PORT']) vi.stubEnv(name, value)
      expect(seen()).toEqual(unset)
    })

    test('what is wrong is not set either, until the process ends with the words for it; the rest is', () => {
      for (const [name, value] of Object.entries({ LOG_LEVEL: 'loud', DATA_DIR: 'elsewhere', SITE_URL: 'hotline' }))
        vi.stubEnv(name, value)
      expect(seen()).toEqual({ ...unset, uploads: 'elsewhere/uploads' })
    })

    test('what is said later counts from then on', () => {
      vi.stubEnv('SITE_URL', 'http://localhost:8080')
      expect(seen().cookie).toBe('member')
      vi.stubEnv('SITE_URL', 'https://hotline.example')
      const passkeys = { id: 'hotline.example', origin: 'https://hotline.example' }
      expect(seen()).toMatchObject({ passkeys, cookie: '__Host-member' })
    })
  })

  test('.env.example has every variable, and what it suggests is accepted', () => {
    const text = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8')
    const suggested = [...text.matchAll(/^#([A-Z][A-Z0-9_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [
      name,
      value,
    ])
    expect(suggested.map(([name]) => name).sort()).toEqual(Object.keys(VARIABLES).sort())
    // A secret has no suggestion, and a bucket needs one.
    expect(
      problemsOf({ ...(Object.fromEntries(suggested) as Record<string, string>), S3_SECRET_ACCESS_KEY: 'secret' }),
    ).toEqual([])
  })
})
