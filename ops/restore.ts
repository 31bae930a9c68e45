// `npm run restore -- FILE [--replace]`: what a backup holds, into an empty database or in the place of what is there.
import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'

import { bucketOf } from '../collections/uploads/bucket.ts'
import { LocalCopies } from '../collections/uploads/local-copies.ts'
import { UPLOAD_KINDS } from '../collections/vocabulary/upload-kinds.ts'
import { wordsOfMissingKeys, wordsOfWhatEnded } from './backup/closing-words.ts'
import { isEmpty, putBack } from './backup/former-content.ts'
import { FORMAT, UPLOADS, type StoredUpload } from './backup/manifest.ts'
import { knowsMigrations } from './backup/migrations.ts'
import { replaceDatabase } from './backup/replace-database.ts'
import { inScratch } from './backup/scratch.ts'
import { unpackBackup } from './backup/unpack.ts'
import { putUploads } from './backup/uploads.ts'
import { reachDatabase } from './database/reach.ts'
import { endWith, failure, success, type Outcome } from './outcome.ts'
import { enterHouse, type House } from './start/house.ts'
import { acquireInstanceLock, type InstanceLock } from './start/instance-lock.ts'
import { createProgress } from './start/progress.ts'
import { causeOf, toTheEnd } from './trouble.ts'

const progress = createProgress()
const replaces = process.argv.includes('--replace')
const [given] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))

const UPLOADS_STAY =
  'Uploads of the backup may lie beside those that were there: they have names of their own, and replace nothing.'

async function sendAll(copies: LocalCopies, uploads: readonly StoredUpload[]): Promise<void> {
  for (const { path } of uploads) {
    const [folder, name = ''] = path.split('/')
    const kind = UPLOAD_KINDS.find((each) => each === folder)
    if (kind !== undefined) await copies.send(kind, name)
  }
}

/** Before the database is touched: files that no row names do no harm, rows whose files are missing do. */
async function storeUploads(
  house: House,
  folder: string,
  uploads: readonly StoredUpload[],
): Promise<Outcome<undefined>> {
  const target = join(house.dataFolder, 'uploads')
  const bucket = bucketOf(house.environment)
  try {
    await putUploads(join(folder, UPLOADS), target, uploads)
    if (bucket !== undefined) await sendAll(new LocalCopies(bucket, target), uploads)
    return success(undefined)
  } catch (error) {
    return failure(`The uploads cannot be stored: ${causeOf(error)} The database was not changed. ${UPLOADS_STAY}`)
  }
}

async function into(databaseUrl: string, folder: string, house: House, file: string): Promise<Outcome<string>> {
  const manifest = await progress.step('Looking through the backup', () => unpackBackup(file, folder))
  if (!manifest.ok) return manifest
  const known = await knowsMigrations(manifest.value)
  if (!known.ok) return known
  if (await putBack(databaseUrl))
    progress.say('  A restore before this one was cut off. What the database held before it is there again.')
  if (!replaces && !(await isEmpty(databaseUrl)))
    return failure('The database is not empty. To lose what is in it, and have the backup instead, add --replace.')
  const { format, at, tables, uploads } = manifest.value
  const stored = await progress.step('Uploads', () => storeUploads(house, folder, uploads))
  if (!stored.ok) return stored
  process.env['DATABASE_URL'] = databaseUrl
  process.env['PAYLOAD_SECRET'] = house.environment.PAYLOAD_SECRET ?? house.secrets.payloadSecret
  const replaced = await replaceDatabase(databaseUrl, folder, manifest.value, progress)
  if (!replaced.ok) return failure(`${replaced.problem} ${UPLOADS_STAY}`)
  await rm(join(house.dataFolder, 'pages'), { recursive: true, force: true })
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  const how =
    format === FORMAT ? 'compared one by one' : 'of an older backup, whose tables are compared by their length'
  const words = [
    `Back is what there was at ${at}: ${rows} rows, ${how}, and ${uploads.length} uploads.`,
    ...wordsOfWhatEnded(replaced.value),
    ...(await wordsOfMissingKeys(databaseUrl, house).catch((error: unknown) => [causeOf(error)])),
  ]
  return success(words.join('\n'))
}

async function withLock(house: House, held: InstanceLock, file: string): Promise<Outcome<string>> {
  const { environment, dataFolder, secrets } = house
  const database = await progress.step('Reaching the database', () =>
    reachDatabase({ given: environment.DATABASE_URL, dataFolder, secrets, held }),
  )
  if (!database.ok) return database
  try {
    return await inScratch({ dataFolder, kind: '.restore-' }, (folder) => into(database.value.url, folder, house, file))
  } finally {
    await database.value.release()
  }
}

async function run(): Promise<Outcome<string>> {
  if (given === undefined) return failure('Which file? For example: npm run restore -- /backups/hotline.tar.gz')
  const house = await enterHouse()
  if (!house.ok) return house
  // Held all the while: nothing of ours may run on a database that is half there.
  const lock = await acquireInstanceLock(house.value.dataFolder)
  if (!lock.ok) return lock
  try {
    return await withLock(house.value, lock.value, resolve(process.env['INIT_CWD'] ?? process.cwd(), given))
  } finally {
    await lock.value.release()
  }
}

endWith(await toTheEnd(run))
