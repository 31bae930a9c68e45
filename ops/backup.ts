// `npm run backup -- FILE`: database and uploads in one file, while everything runs.
import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'

import { bucketOf } from '../collections/uploads/bucket.ts'
import { LocalCopies } from '../collections/uploads/local-copies.ts'
import { HALF_RESTORED, isHalfRestored } from './backup/former-content.ts'
import { makeBackup } from './backup/make.ts'
import { reachDatabase } from './database/reach.ts'
import { endWith, failure, success, type Outcome } from './outcome.ts'
import { enterHouse } from './start/house.ts'
import { createProgress } from './start/progress.ts'
import { causeOf, toTheEnd } from './trouble.ts'

const progress = createProgress()
const [given] = process.argv.slice(2)

async function run(): Promise<Outcome<string>> {
  if (given === undefined) return failure('Which file? For example: npm run backup -- /backups/hotline.tar.gz')
  const file = resolve(process.env['INIT_CWD'] ?? process.cwd(), given)
  if (await stat(file).catch(() => undefined)) return failure(`${file} is there already. A backup replaces nothing.`)
  const house = await enterHouse()
  if (!house.ok) return house
  const { environment, dataFolder, secrets } = house.value
  const database = await reachDatabase({ given: environment.DATABASE_URL, dataFolder, secrets })
  if (!database.ok) return database
  try {
    if (await isHalfRestored(database.value.url)) return failure(HALF_RESTORED)
    const uploads = join(dataFolder, 'uploads')
    const bucket = bucketOf(environment)
    const copies = bucket && new LocalCopies(bucket, uploads)
    const made = await progress.step('Backup', async () => {
      try {
        const bring = copies && (() => copies.bringAll())
        return success(await makeBackup({ databaseUrl: database.value.url, uploads, bring, file, progress }))
      } catch (error) {
        return failure(`There is no backup: ${causeOf(error)}`)
      }
    })
    if (!made.ok) return made
    const megabytes = Math.max(1, Math.round((await stat(file)).size / 1e6))
    return success(
      `${file} (${megabytes} MB) is the platform as it was at ${made.value.at}.\n` +
        `Keep ${join(dataFolder, 'report-keys.json')} at another place: without it no report opens again, and with both every one does.`,
    )
  } finally {
    await database.value.release()
  }
}

endWith(await toTheEnd(run))
