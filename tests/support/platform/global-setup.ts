import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'

import type { TestProject } from 'vitest/node'

import { ROOT } from '../../../ops/start/foundation.ts'
import { supervise } from '../../../ops/start/supervisor.ts'
import { relaxTheDesk } from '../desk/rules.ts'
import { startCluster, type Cluster } from '../postgres/cluster.ts'
import { environmentFor, KEY_VARIABLES } from '../postgres/preparation.ts'
import { copyTemplate, forgetRuns } from '../postgres/runs.ts'
import { ensureTemplates, type Template } from '../postgres/templates.ts'
import { buildStale } from '../../../ops/build-stale.ts'
import { freePort } from '../../../ops/ports.ts'
import { hireTeam, type Staff } from './staff.ts'

/** Where the platform under test is. */
export interface ProvidedPlatform {
  siteUrl: string
  cmsUrl: string
  databaseUrl: string
  /** Another database, with the first-run content as it is and nothing that a test has left. */
  untouchedDatabaseUrl: string
  /** For those who need a platform of their own: the server, and what a database with the first-run content is copied from. */
  server: { adminUrl: string; roleUrl: string }
  seeded: Template
  /** The platform's DATA_DIR. */
  dataFolder: string
  /** Signs what the platform gives out. */
  payloadSecret: string
  staff: Staff
}

declare module 'vitest' {
  interface ProvidedContext {
    platform: ProvidedPlatform
  }
}

const LOGS = join(ROOT, 'node_modules/.cache/tests/logs')

async function startPlatform(cluster: Cluster, say: (line: string) => void) {
  const { seeded } = await ensureTemplates(cluster, say)
  await forgetRuns(cluster)
  const own = await copyTemplate(cluster.adminUrl, seeded)
  const untouched = await copyTemplate(cluster.adminUrl, seeded)
  const [sitePort, cmsPort] = [await freePort(), await freePort()]
  const [siteUrl, cmsUrl] = [`http://127.0.0.1:${sitePort}`, `http://127.0.0.1:${cmsPort}`]
  const environment = {
    ...environmentFor(cluster, own),
    SITE_PORT: String(sitePort),
    SITE_HOST: '127.0.0.1',
    SITE_URL: siteUrl,
    CMS_PORT: String(cmsPort),
    CMS_HOST: '127.0.0.1',
    CMS_URL: cmsUrl,
  }
  await relaxTheDesk(environment.DATABASE_URL)
  await buildStale(environment, { onStep: say })
  await mkdir(LOGS, { recursive: true })
  const supervision = supervise({
    children: [
      { name: 'site', command: ['site/server/main.ts'], variables: KEY_VARIABLES.site },
      { name: 'cms', command: ['cms/server.ts'], variables: KEY_VARIABLES.cms },
      { name: 'worker', command: ['ops/worker.ts'] },
    ],
    root: ROOT,
    variables: environment,
    logFolder: LOGS,
    say,
  })
  const ready = await supervision.ready
  if (!ready.ok) throw new Error(ready.problem)
  try {
    const staff = await hireTeam(cmsUrl)
    const { DATABASE_URL: databaseUrl, PAYLOAD_SECRET: payloadSecret } = environment
    const untouchedDatabaseUrl = cluster.urlOf(untouched.database)
    const { dataFolder } = own
    const server = { adminUrl: cluster.adminUrl, roleUrl: cluster.urlOf('') }
    const databases = { databaseUrl, untouchedDatabaseUrl, server, seeded }
    const platform = { siteUrl, cmsUrl, ...databases, dataFolder, payloadSecret, staff }
    return { platform, supervision }
  } catch (error) {
    await supervision.stop()
    throw error
  }
}

/** The whole platform as people run it, with the first-run content, on ports of its own. @returns what ends it */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const say = (line: string) => project.vitest.logger.log(`  ${line}`)
  const cluster = await startCluster(say)
  try {
    const { platform, supervision } = await startPlatform(cluster, say)
    project.provide('platform', platform)
    return async () => {
      await supervision.stop()
      await forgetRuns(cluster)
      await cluster.stop()
    }
  } catch (error) {
    await cluster.stop()
    throw error
  }
}
