import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'

import { inject, onTestFinished } from 'vitest'

import { freePort } from '../../../ops/ports.ts'
import { ROOT } from '../../../ops/start/foundation.ts'
import { startSite } from '../platform/site-process.ts'
import { hireTeam, type Staff } from '../platform/staff.ts'
import { KEY_VARIABLES } from '../postgres/preparation.ts'

export interface OwnPlatform {
  siteUrl: string
  cmsUrl: string
  databaseUrl: string
  staff: Staff
}

async function started(script: string, environment: Readonly<Record<string, string>>): Promise<ChildProcess> {
  const child = spawn(process.execPath, [script], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, ...environment },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child, 'message')
  return child
}

/**
 * A platform of one test's own, on the database where the rules of the desk are as they come: two people, and a gate that
 * stops. The other tests share one where they are set aside.
 */
export async function ownPlatform(): Promise<OwnPlatform> {
  const { strictDatabaseUrl: databaseUrl, dataFolder, payloadSecret } = inject('platform')
  const cmsPort = await freePort()
  const cmsUrl = `http://127.0.0.1:${cmsPort}`
  const environment = {
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    PAYLOAD_SECRET: payloadSecret,
    DATA_DIR: dataFolder,
    LOG_LEVEL: 'warn',
    CMS_PORT: String(cmsPort),
    CMS_HOST: '127.0.0.1',
    CMS_URL: cmsUrl,
  }
  const { url: siteUrl } = await startSite(databaseUrl, '127.0.0.1', { PAYLOAD_SECRET: payloadSecret })
  await started('cms/server.ts', { ...environment, ...KEY_VARIABLES.cms, SITE_URL: siteUrl })
  await started('ops/worker.ts', { ...environment, SITE_URL: siteUrl })
  return { siteUrl, cmsUrl, databaseUrl, staff: await hireTeam(cmsUrl) }
}
