import { randomUUIDv7 } from 'node:crypto'
import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, inject, onTestFinished, test } from 'vitest'

import { ownPath, withNext } from '../../collections/vocabulary/member-forms.ts'
import { documentPath, mediaPath, memberFilePath, sectionPath } from '../../collections/vocabulary/paths.ts'
import { PICTURE_WIDTHS } from '../../collections/vocabulary/pictures.ts'
import { askAt, type Ask } from '../support/http/exchange.ts'
import { gatedFile, type GatedFile } from '../support/members/gated.ts'
import { storeMember } from '../support/members/stored-members.ts'
import { beginSessionOf } from '../support/platform/members.ts'
import { query } from '../support/postgres/cluster.ts'
import { disabledCookie, staffCookie } from '../support/routes/people.ts'

/** One whose downloads no other test counts or makes. */
const SLUG = 'trust-takes-time'

const ask: Ask = (path, question) => askAt(Number(new URL(inject('platform').siteUrl).port))(path, question)
const onDisk = (...path: string[]) => join(inject('platform').dataFolder, 'uploads/member-files', ...path)
const pathOf = ({ id, filename }: Pick<GatedFile, 'id' | 'filename'>) => memberFilePath(id, filename)
const cookieOfMember = async () => (await beginSessionOf(await storeMember())).cookie
const isContent = (body: Buffer) => body.includes('%PDF-')

const OTHERS: readonly (readonly [who: string, cookieOf: () => string | Promise<string>])[] = [
  ['a stranger', () => ''],
  ['whose account is disabled', disabledCookie],
  ['an editor by the log-in of the administration', () => staffCookie('editor')],
  ['who makes a cookie up', () => `member=${'A'.repeat(43)}`],
]

describe('a file for members', () => {
  test('is sent to a member as it is stored, whole or in part, under its name in Khmer, and is never run', async () => {
    const file = await gatedFile(SLUG)
    const content = readFileSync(onDisk(file.filename))
    const headers = { cookie: await cookieOfMember() }
    const whole = await ask(pathOf(file), { headers })
    expect([whole.status, whole.body.equals(content)]).toEqual([200, true])
    expect(whole.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(content.length),
      'cache-control': 'private, no-store',
      vary: 'cookie',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    })
    const [, name = ''] = /filename\*=UTF-8''(\S+)$/.exec(whole.headers['content-disposition'] ?? '') ?? []
    expect(file.title).toMatch(/[\u1780-\u17ff]/)
    expect(decodeURIComponent(name)).toBe(`${file.title}.pdf`)

    const part = await ask(pathOf(file), { headers: { ...headers, range: 'bytes=10-99' } })
    expect([part.status, part.headers['content-range'], part.body.equals(content.subarray(10, 100))]).toEqual([
      206,
      `bytes 10-99/${content.length}`,
      true,
    ])
  })

  test('is counted, and nothing is written down of who took it', async () => {
    const { databaseUrl, dataFolder } = inject('platform')
    const file = await gatedFile(SLUG)
    const member = await storeMember()
    const { cookie, id: session } = await beginSessionOf(member)
    await ask(pathOf(file), { headers: { cookie } })
    await ask(pathOf(file), { headers: { cookie, range: 'bytes=0-9' } })
    await ask(pathOf(file), { headers: { cookie, range: 'bytes=10-' } })
    await ask(pathOf(file), { method: 'HEAD', headers: { cookie } })
    await ask(pathOf(file))
    expect((await gatedFile(SLUG)).downloads).toBe(file.downloads + 2)

    const tables = await query<{ name: string }>(
      databaseUrl,
      `SELECT quote_ident(table_name) AS name FROM information_schema.tables
       WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
    )
    for (const { name } of tables) {
      const rows = await query(databaseUrl, `SELECT 1 FROM ${name} t WHERE t::text LIKE $1 AND t::text ~ $2`, [
        `%${file.id}%`,
        `${member.id}|${session}`,
      ])
      expect([name, rows]).toEqual([name, []])
    }
    const folder = join(dataFolder, '../../..')
    const logs = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.log'))
    expect(logs.length).toBeGreaterThan(0)
    for (const log of logs) expect(readFileSync(join(folder, log), 'utf8')).not.toContain(file.id)
  })

  test('that belongs to nothing that is published is nobody’s', async () => {
    const { databaseUrl } = inject('platform')
    const original = await gatedFile(SLUG)
    const copy = { id: randomUUIDv7(), filename: `a-copy-${original.filename}` }
    copyFileSync(onDisk(original.filename), onDisk(copy.filename))
    await query(
      databaseUrl,
      `INSERT INTO member_files (id, language, filename, mime_type, filesize)
       SELECT $1, 'en', $2, mime_type, filesize FROM member_files WHERE id = $3`,
      [copy.id, copy.filename, original.id],
    )
    onTestFinished(async () => {
      await query(databaseUrl, 'DELETE FROM member_files WHERE id = $1', [copy.id])
      rmSync(onDisk(copy.filename))
    })
    const cookie = await cookieOfMember()
    const status = async () => (await ask(pathOf(copy), { headers: { cookie } })).status
    expect(await status()).toBe(404)
    await query(
      databaseUrl,
      `INSERT INTO resources_rels ("order", parent_id, path, member_files_id)
       SELECT 9, id, 'memberFiles', $1 FROM resources WHERE slug = $2`,
      [copy.id, SLUG],
    )
    expect(await status()).toBe(200)
  })
})

describe('whoever is no member', () => {
  test.each(OTHERS)('gets no byte of a file: %s', async (_who, cookieOf) => {
    const file = await gatedFile(SLUG)
    const cookie = await cookieOf()
    for (const range of ['bytes=0-', 'bytes=10-99', '']) {
      const headers = { ...(cookie && { cookie }), ...(range && { range }) }
      const { status, headers: given, body } = await ask(pathOf(file), { headers })
      expect([status, isContent(body), given['content-disposition'], given.etag]).toEqual([
        403,
        false,
        undefined,
        undefined,
      ])
      const visit = await ask(pathOf(file), { headers: { ...headers, accept: 'text/html' } })
      expect([visit.status, visit.headers.location, visit.body.length]).toEqual([
        303,
        withNext(sectionPath('en', 'memberLogin'), pathOf(file)),
        0,
      ])
    }
    expect((await gatedFile(SLUG)).downloads).toBe(file.downloads)
  })

  test('is not let in by another spelling of the address, nor does one hurt the site', async () => {
    const { id, filename } = await gatedFile(SLUG)
    const path = memberFilePath(id, filename)
    // A query changes nothing, and a letter that is written as a code is the same letter.
    const good = [`${path}?`, `${path}?a=b`, `/files/${id}/${filename.replace('t', '%74')}`]
    const spellings = [
      ...good,
      `/files/${id.toUpperCase()}/${filename}`,
      `/FILES/${id}/${filename}`,
      `/files/${id}/${filename.toUpperCase()}`,
      `/%66iles/${id}/${filename}`,
      `/files%2F${id}%2F${filename}`,
      `/files/${id}%2F${filename}`,
      `/files/${id}%252F${filename}`,
      `/files/${id}/..%2F${filename}`,
      `/files/${id}/%2e%2e/${id}/${filename}`,
      `/files/x/../${id}/${filename}`,
      `/files/./${id}/${filename}`,
      `/files//${id}/${filename}`,
      `/files/${id}//${filename}`,
      `//files/${id}/${filename}`,
      `/en/../files/${id}/${filename}`,
      `/assets/..%2f..%2f..${path}`,
      ...['.', '/', '/.', '%20', '%00', ';x', '%5c', '\\', '::$DATA', '%', '%ff'].map((end) => path + end),
    ]
    const asMember = { cookie: await cookieOfMember() }
    for (const headers of [{}, { cookie: await disabledCookie() }, { accept: 'text/html' }])
      for (const spelling of spellings) {
        const { status, body, headers: given } = await ask(spelling, { headers })
        expect([spelling, [301, 303, 400, 403, 404].includes(status), isContent(body)]).toEqual([spelling, true, false])
        if (given.location === undefined) continue
        // Written with fewer slashes, and on this host.
        if (status === 301) expect([spelling, /^\/(?!\/)/.test(given.location)]).toEqual([spelling, true])
        if (status === 301) continue
        // Wherever the log-in leads back to is a path of our own.
        const next = new URL(given.location, 'http://own.invalid').searchParams.get('next') ?? ''
        expect([spelling, given.location.startsWith(sectionPath('en', 'memberLogin'))]).toEqual([spelling, true])
        expect([spelling, ownPath(next) ?? next]).toEqual([spelling, next])
      }
    for (const spelling of spellings) {
      const { status, body } = await ask(spelling, { headers: asMember })
      const opens = good.includes(spelling)
      expect([spelling, status === 200, [200, 301, 400, 404].includes(status), isContent(body)]).toEqual([
        spelling,
        opens,
        true,
        opens,
      ])
    }
  })

  test('finds none where public files are, in no size, and neither do members', async () => {
    const stored = readdirSync(onDisk())
    expect(stored).toContain((await gatedFile(SLUG)).filename)
    const sizes = stored.flatMap((name) =>
      PICTURE_WIDTHS.flatMap((width) => ['webp', 'avif'].map((type) => name.replace(/\.\w+$/, `-${width}.${type}`))),
    )
    const addresses = [
      ...stored.flatMap((name) => [
        mediaPath(name),
        documentPath(name),
        `/media/member-files/${name}`,
        `/media/../member-files/${name}`,
        `/media/..%2fmember-files%2f${name}`,
        `/media/%2e%2e/member-files/${name}`,
        `/media/documents/..%2f..%2fmember-files%2f${name}`,
        `/media/documents/..%5c..%5cmember-files%5c${name}`,
        `/uploads/member-files/${name}`,
        `/member-files/${name}`,
        `/files/${name}`,
        `/${name}`,
      ]),
      ...sizes.map(mediaPath),
    ]
    const cookie = await cookieOfMember()
    for (const path of addresses)
      for (const headers of [{}, { cookie }]) {
        const { status, body } = await ask(path, { headers })
        expect([path, status, isContent(body)]).toEqual([path, 404, false])
      }
  })
})
