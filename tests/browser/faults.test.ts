import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'

import { expect, inject, onTestFinished, test } from 'vitest'

import { homePath } from '../../collections/vocabulary/paths.ts'
import { ROOT } from '../../ops/start/foundation.ts'
import { ownPlatform } from '../support/desk/own-platform.ts'
import { openPage } from '../support/platform/browser.ts'
import { freePort } from '../../ops/ports.ts'
import { KEY_VARIABLES } from '../support/postgres/preparation.ts'
import { query } from '../support/postgres/cluster.ts'

/** A site process of its own on another database, with what it writes. */
async function siteOn(databaseUrl: string) {
  const port = await freePort()
  const base = `http://127.0.0.1:${port}`
  const site = spawn(process.execPath, ['site/server/main.ts'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      PAYLOAD_SECRET: 'a secret of thirty-two characters or more',
      ...KEY_VARIABLES.site,
      DATA_DIR: inject('platform').dataFolder,
      SITE_CACHE_MB: '0',
      SITE_PORT: String(port),
      SITE_HOST: '127.0.0.1',
      SITE_URL: base,
    },
  })
  const written: string[] = []
  for (const stream of [site.stdout, site.stderr]) stream?.on('data', (data: Buffer) => written.push(String(data)))
  onTestFinished(() => void site.kill('SIGKILL'))
  await once(site, 'message')
  return { base, written: () => written.join('') }
}

test('without a database the site starts, says honestly that it cannot serve, in both languages, and shows no stack', async () => {
  const { base } = await siteOn(`postgres://nobody@127.0.0.1:${await freePort()}/none`)
  expect((await fetch(`${base}/healthz`)).status).toBe(200)
  expect((await fetch(`${base}/readyz`)).status).toBe(503)

  const page = await openPage()
  const response = await page.goto(base + homePath('km'))
  expect(response?.status()).toBe(500)
  expect(response?.headers()['content-security-policy']).toContain("default-src 'none'")
  const text = await page.locator('body').innerText()
  expect(text).toContain('1280')
  expect(text).toMatch(/\p{Script=Khmer}/u)
  // The same page answers a form that was sent, of which it cannot know whether it has arrived.
  expect(text).toContain('it may not have reached us: go back and send it again')
  expect(text).not.toMatch(/Error|at .*\.(ts|js)|ECONNREFUSED/)
})

test('a statement that fails says to the log where, and not what somebody has asked for', async () => {
  const { databaseUrl } = inject('platform')
  await query(databaseUrl, `CREATE SCHEMA fails; CREATE VIEW fails.news AS SELECT * FROM public.news WHERE 1 / 0 = 1`)
  onTestFinished(() => query(databaseUrl, 'DROP SCHEMA fails CASCADE').then(() => undefined))
  const url = new URL(databaseUrl)
  url.searchParams.set('options', '-c search_path=fails,public')
  const { base, written } = await siteOn(url.href)
  expect((await fetch(`${base}/en/news/what-somebody-asked-for`)).status).toBe(500)
  await expect.poll(written).toContain('"msg":"A page could not be made."')
  expect(written()).toContain('"kind":"22012"')
  expect(written()).not.toContain('what-somebody-asked-for')
})

test('a database that drops every connection ends neither process: both answer on', async () => {
  // Of its own: other tests have connections as well.
  const { cmsUrl, databaseUrl, siteUrl } = await ownPlatform()
  await query(
    databaseUrl,
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
  )
  // A process that ended would refuse connections for at least the second after which it is started again.
  for (let time = 0; time < 10; time += 1) {
    expect((await fetch(`${siteUrl}/healthz`)).status).toBe(200)
    expect((await fetch(`${cmsUrl}/api/facts?limit=1`)).status).toBeLessThanOrEqual(500)
    await wait(100)
  }
  expect((await fetch(siteUrl + homePath('en'))).status).toBe(200)
  expect((await fetch(`${cmsUrl}/admin/login`)).status).toBe(200)
})
