import { cp, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { TEST_DATABASE_FOLDER } from '../../../ops/test/database.ts'
import type { Cluster } from './cluster.ts'
import { createDatabase, databasesLike, dropDatabase } from './databases.ts'
import type { Template } from './templates.ts'

/** Databases of a run begin like this, so that those of a killed run are found and dropped by the next. */
const OF_A_RUN = 'run_'
const FOLDER = join(TEST_DATABASE_FOLDER, 'runs')

let made = 0

/** A database and a DATA_DIR of one's own, as the template has them. Both are gone when the run is over. */
export async function copyTemplate(adminUrl: string, template: Template): Promise<Template> {
  made += 1
  const database = `${OF_A_RUN}${process.pid}_${made}`
  const dataFolder = join(FOLDER, database)
  await mkdir(dataFolder, { recursive: true })
  await cp(template.dataFolder, dataFolder, { recursive: true })
  await createDatabase(adminUrl, template.database, database)
  return { database, dataFolder }
}

export async function forgetRuns({ adminUrl }: Pick<Cluster, 'adminUrl'>): Promise<void> {
  for (const name of await databasesLike(adminUrl, OF_A_RUN)) await dropDatabase(adminUrl, name)
  await rm(FOLDER, { recursive: true, force: true })
}
