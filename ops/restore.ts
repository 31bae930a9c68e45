// `npm run restore -- FILE [--replace]`: what a backup holds, into an empty database or in the place of what is there.
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'

import { bucketOf } from '../collections/uploads/bucket.ts'
import { LocalCopies } from '../collections/uploads/local-copies.ts'
import { UPLOAD_KINDS } from '../collections/vocabulary/upload-kinds.ts'
import { loadDatabase } from './backup/load.ts'
import { UPLOADS, type StoredUpload } from './backup/manifest.ts'
import { clear, isEmpty, migrateTo } from './backup/ready-database.ts'
import { unpackBackup } from './backup/unpack.ts'
import { putUploads } from './backup/uploads.ts'
import { reachDatabase } from './database/reach.ts'
import { failure, messageOf, success, type Outcome } from './outcome.ts'
import { enterHouse, type House } from './start/house.ts'
import { acquireInstanceLock, type InstanceLock } from './start/instance-lock.ts'
import { createProgress } from './start/progress.ts'
import { connected } from './with-payload.ts'

const progress = createProgress()
const replaces = process.argv.includes('--replace')
const [given] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))

async function sendAll(copies: LocalCopies, uploads: readonly StoredUpload[]): Promise<Outcome<undefined>> {
  try {
    for (const { path } of uploads) {
      const [folder, name = ''] = path.split('/')
      const kind = UPLOAD_KINDS.find((each) => each === folder)
      if (kind !== undefined) await copies.send(kind, name)
    }
    return success(undefined)
  } catch (error) {
    return failure(`The bucket does not take them: ${messageOf(error)}`)
  }
}

async function into(databaseUrl: string, folder: string, house: House, file: string): Promise<Outcome<string>> {
  const manifest = await progress.step('Looking through the backup', () => unpackBackup(file, folder))
  if (!manifest.ok) return manifest
  if (!(await isEmpty(databaseUrl))) {
    if (!replaces)
      return failure('The database is not empty. To lose what is in it, and have the backup instead, add --replace.')
    await clear(databaseUrl)
  }
  process.env['DATABASE_URL'] = databaseUrl
  process.env['PAYLOAD_SECRET'] = house.environment.PAYLOAD_SECRET ?? house.secrets.payloadSecret
  const migrated = await progress.step('Migrations', () => connected((payload) => migrateTo(payload, manifest.value)))
  if (!migrated.ok) return migrated
  const loaded = await progress.step('Rows', () => loadDatabase(databaseUrl, folder, manifest.value))
  if (!loaded.ok) return loaded
  const folderOfUploads = join(house.dataFolder, 'uploads')
  await putUploads(join(folder, UPLOADS), folderOfUploads, manifest.value.uploads)
  const bucket = bucketOf(house.environment)
  if (bucket !== undefined) {
    const copies = new LocalCopies(bucket, folderOfUploads)
    const sent = await progress.step('Uploads into the bucket', () => sendAll(copies, manifest.value.uploads))
    if (!sent.ok) return sent
  }
  await rm(join(house.dataFolder, 'pages'), { recursive: true, force: true })
  const { at, tables, uploads } = manifest.value
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  return success(`Back is what there was at ${at}: ${rows} rows, compared one by one, and ${uploads.length} uploads.`)
}

async function withLock(house: House, held: InstanceLock, file: string): Promise<Outcome<string>> {
  const { environment, dataFolder, secrets } = house
  const database = await progress.step('Reaching the database', () =>
    reachDatabase({ given: environment.DATABASE_URL, dataFolder, secrets, held }),
  )
  if (!database.ok) return database
  await mkdir(dataFolder, { recursive: true })
  const folder = await mkdtemp(join(dataFolder, '.restore-'))
  try {
    return await into(database.value.url, folder, house, file)
  } finally {
    await rm(folder, { recursive: true, force: true })
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

const outcome = await run()
if (outcome.ok) console.log(outcome.value)
else console.error(outcome.problem)
process.exit(outcome.ok ? 0 : 1)
