import type { TestProject } from 'vitest/node'

import { startCluster } from './cluster.ts'
import { forgetRuns } from './runs.ts'
import { ensureTemplates, type Templates } from './templates.ts'

/** What a test process is told about the database server. */
export interface ProvidedPostgres {
  adminUrl: string
  /** The address of a database is this followed by its name. */
  roleUrl: string
  payloadSecret: string
  templates: Templates
}

declare module 'vitest' {
  interface ProvidedContext {
    postgres: ProvidedPostgres
  }
}

/** Brings up PostgreSQL and its templates, before any test runs. @returns what ends it */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const say = (line: string) => project.vitest.logger.log(`  ${line}`)
  const cluster = await startCluster(say)
  try {
    const templates = await ensureTemplates(cluster, say)
    await forgetRuns(cluster)
    const { adminUrl, payloadSecret } = cluster
    project.provide('postgres', { adminUrl, roleUrl: cluster.urlOf(''), payloadSecret, templates })
  } catch (error) {
    await cluster.stop()
    throw error
  }
  return async () => {
    await forgetRuns(cluster)
    await cluster.stop()
  }
}
