import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { hashContents } from '../../../ops/start/content-hash.ts'
import { ROOT } from '../../../ops/start/foundation.ts'
import { TEST_DATABASE_FOLDER } from '../../../ops/test/database.ts'
import type { Cluster } from './cluster.ts'
import { createDatabase, databasesLike, dropDatabase, renameDatabase } from './databases.ts'
import { runPreparation } from './preparation.ts'

/** A database to copy, and the uploads that belong to it. */
export interface Template {
  database: string
  /** A DATA_DIR. */
  dataFolder: string
}

export interface Templates {
  /** Migrated, with the first staff account and nothing else. */
  empty: Template
  /** With all of the first-run content. */
  seeded: Template
}

const FOLDER = join(TEST_DATABASE_FOLDER, 'templates')

/** All that decides how a prepared database looks. */
const INPUTS = ['cms', 'collections', 'payload.config.ts', 'package-lock.json']

const KINDS = { empty: 'none', seeded: 'demo' } as const
type Kind = keyof typeof KINDS

/**
 * The templates for the sources as they are now. They are kept between runs: making every picture in
 * six sizes takes a minute, and most changes touch nothing of it.
 */
export async function ensureTemplates(cluster: Cluster, onStep: (name: string) => void): Promise<Templates> {
  const hash = (await hashContents(ROOT, INPUTS, ['cms/app'])).slice(0, 16)
  const empty = await ensureTemplate(cluster, 'empty', 'template0', hash, onStep)
  const seeded = await ensureTemplate(cluster, 'seeded', empty.database, hash, onStep)
  return { empty, seeded }
}

async function ensureTemplate(
  cluster: Cluster,
  kind: Kind,
  base: string,
  hash: string,
  onStep: (name: string) => void,
): Promise<Template> {
  const start = `template_${kind}_`
  const database = `${start}${hash}`
  const template = { database, dataFolder: join(FOLDER, database) }
  const existing = await databasesLike(cluster.adminUrl, start)
  if (existing.includes(database) && existsSync(template.dataFolder)) return template

  for (const old of existing) await dropDatabase(cluster.adminUrl, old)
  const unfinished = `unfinished_${kind}`
  const unfinishedFolder = join(FOLDER, unfinished)
  await dropDatabase(cluster.adminUrl, unfinished)
  await rm(unfinishedFolder, { recursive: true, force: true })
  await mkdir(unfinishedFolder, { recursive: true })
  await createDatabase(cluster.adminUrl, base, unfinished)
  await runPreparation(cluster, {
    database: unfinished,
    dataFolder: unfinishedFolder,
    seed: KINDS[kind],
    onStep: (name) => onStep(`${kind} template: ${name}`),
  })
  await rm(template.dataFolder, { recursive: true, force: true })
  await rename(unfinishedFolder, template.dataFolder)
  // Last, because the name is the claim that it is whole.
  await renameDatabase(cluster.adminUrl, unfinished, database)
  return template
}
