import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { inject, onTestFinished } from 'vitest'

import { ROOT } from '../../../ops/start/foundation.ts'
import { KEY_VARIABLES } from '../postgres/preparation.ts'
import { freePort } from '../../../ops/ports.ts'

export interface SiteProcess {
  url: string
  pid: number
  /** All that it has printed so far. */
  output(): string
  kill(): void
}

/**
 * A site process beside the platform's, on the database that is named, until somebody kills it.
 * @param host by which browsers know it: passkeys are made for names alone
 * @param environment what is different for this one
 */
export async function launchSite(
  databaseUrl: string,
  host: '127.0.0.1' | 'localhost' = '127.0.0.1',
  environment: Readonly<Record<string, string>> = {},
): Promise<SiteProcess> {
  const port = await freePort()
  const url = `http://${host}:${port}`
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
      SITE_PORT: String(port),
      SITE_HOST: '127.0.0.1',
      SITE_URL: url,
      ...environment,
    },
  })
  let printed = ''
  for (const stream of [site.stdout, site.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      printed += chunk.toString('utf8')
    })
  }
  await once(site, 'message')
  return { url, pid: site.pid ?? 0, output: () => printed, kill: () => void site.kill('SIGKILL') }
}

/** The same for one test alone. */
export async function startSite(...wanted: Parameters<typeof launchSite>): Promise<SiteProcess> {
  const site = await launchSite(...wanted)
  onTestFinished(site.kill)
  return site
}
