import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'

import { inject, onTestFinished } from 'vitest'

import { freePort } from '../../../ops/ports.ts'
import { ROOT } from '../../../ops/start/foundation.ts'
import { startSite } from '../platform/site-process.ts'
import { hireTeam, type Staff } from '../platform/staff.ts'
import { environmentFor, KEY_VARIABLES } from '../postgres/preparation.ts'
import { copyTemplate } from '../postgres/runs.ts'

export interface OwnPlatform {
  siteUrl: string
  cmsUrl: string
  databaseUrl: string
  /** Its DATA_DIR. */
  dataFolder: string
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
 * A platform of one test's own, where the rules of the desk are as they come: two people, and a gate that stops. The other
 * tests share one where they are set aside.
 * @param variables what is different for its processes
 */
export async function ownPlatform(variables: Readonly<Record<string, string>> = {}): Promise<OwnPlatform> {
  const { payloadSecret, seeded, server } = inject('platform')
  const copy = await copyTemplate(server.adminUrl, seeded)
  const cluster = { urlOf: (database: string) => server.roleUrl + database, payloadSecret }
  const own = { ...environmentFor(cluster, copy), ...variables }
  const { DATABASE_URL: databaseUrl, DATA_DIR: dataFolder } = own
  const { url: siteUrl } = await startSite(databaseUrl, '127.0.0.1', own)
  const cmsPort = await freePort()
  const cmsUrl = `http://127.0.0.1:${cmsPort}`
  const environment = { ...own, SITE_URL: siteUrl, CMS_PORT: String(cmsPort), CMS_HOST: '127.0.0.1', CMS_URL: cmsUrl }
  await started('cms/server.ts', { ...environment, ...KEY_VARIABLES.cms })
  await started('ops/worker.ts', environment)
  return { siteUrl, cmsUrl, databaseUrl, dataFolder, staff: await hireTeam(cmsUrl) }
}
