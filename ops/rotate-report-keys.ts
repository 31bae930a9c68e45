// `npm run reports:rotate-key`: a new key for reports, and everything that is stored sealed to it. With `-- --new-pair` only a pair of
// keys is shown, for a platform that is given its keys: no folder and no database is looked at.
import pg from 'pg'
import { publicKeyOf } from '../collections/sealing/keys.ts'
import type { Environment } from '../collections/vocabulary/environment.ts'
import { HALF_RESTORED, isHalfRestored } from './backup/former-content.ts'
import { reachDatabase } from './database/reach.ts'
import { codeOf, failure, messageOf, success, type Outcome } from './outcome.ts'
import { resealAll, type Workplace } from './report-keys/reseal.ts'
import { rotateOwnKeys } from './report-keys/rotate-own.ts'
import { wordsOfFirstPair, wordsOfGivenKeys, wordsOfNewPair, wordsOfRotation } from './report-keys/words.ts'
import { enterHouse, type House } from './start/house.ts'
import { acquireInstanceLock, type InstanceLock } from './start/instance-lock.ts'
import { createProgress } from './start/progress.ts'
import { findReportKeys, reportKeysPath, type ReportKeys } from './start/report-keys.ts'
import { toTheEnd } from './trouble.ts'

type Result = { words: readonly string[]; unopened: number }

const progress = createProgress()
const stopping = new AbortController()
// A batch is soon over; whoever cannot wait asks a second time, and nothing is lost then either.
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopping.abort())

/** The site is told a public key that the keys here do not belong to: it would seal past them. */
function mismatch({ REPORT_PUBLIC_KEY, REPORT_PRIVATE_KEYS }: Environment): string | undefined {
  if (REPORT_PUBLIC_KEY === undefined) return undefined
  const [first] = REPORT_PRIVATE_KEYS ?? []
  if (first === undefined) {
    return 'REPORT_PUBLIC_KEY is set and REPORT_PRIVATE_KEYS is not: the site would go on sealing to that key. Set both or none.'
  }
  if (publicKeyOf(first) === REPORT_PUBLIC_KEY) return undefined
  return 'REPORT_PUBLIC_KEY does not belong to the first of REPORT_PRIVATE_KEYS. Put the key first that the site seals to.'
}

const noKeys = (dataFolder: string) =>
  `There is no key to rotate: ${reportKeysPath(dataFolder)} is not there. npm start makes it the first time; if there are reports ` +
  'already, put it back from its copy.'

async function rotate(
  workplace: Workplace,
  { environment, dataFolder }: House,
  keys: ReportKeys,
): Promise<Outcome<Result>> {
  if (environment.REPORT_PRIVATE_KEYS === undefined) {
    const rotated = await rotateOwnKeys(workplace, dataFolder, keys)
    if (!rotated.ok) return rotated
    return success({ words: wordsOfRotation(dataFolder, rotated.value), unopened: rotated.value.unopened })
  }
  const [current = '', ...former] = keys.privateKeys
  const resealed = await resealAll(workplace, current, former)
  if (!resealed.ok) return resealed
  const words = wordsOfGivenKeys(former, resealed.value)
  return success({
    words: former.length === 0 ? [...words, ...wordsOfNewPair()] : words,
    unopened: resealed.value.unopened,
  })
}

async function withDatabase(house: House, keys: ReportKeys, held: InstanceLock): Promise<Outcome<Result>> {
  const { environment, dataFolder, secrets } = house
  const database = await progress.step('Reaching the database', () =>
    reachDatabase({ given: environment.DATABASE_URL, dataFolder, secrets, held }),
  )
  if (!database.ok) return database
  const pool = new pg.Pool({ connectionString: database.value.url, max: 1 })
  pool.on('error', () => undefined)
  try {
    // The keys that half a restore needs are not all those that the whole of it does.
    if (await isHalfRestored(database.value.url)) return failure(HALF_RESTORED)
    return await rotate({ pool, progress, signal: stopping.signal }, house, keys)
  } catch (error) {
    return failure(`The database let us down (${codeOf(error) ?? messageOf(error)}). Nothing is lost; run this again.`)
  } finally {
    await pool.end()
    await database.value.release()
  }
}

async function run(): Promise<Outcome<Result>> {
  if (process.argv.includes('--new-pair')) return success({ words: wordsOfFirstPair(), unopened: 0 })
  const house = await enterHouse()
  if (!house.ok) return house
  const problem = mismatch(house.value.environment)
  if (problem !== undefined) return failure(problem)
  // Held all the while: a site that runs, or starts, would seal to the key before.
  const lock = await acquireInstanceLock(house.value.dataFolder)
  if (!lock.ok) return lock
  try {
    const keys = await findReportKeys(house.value.dataFolder, house.value.environment)
    if (!keys.ok) return keys
    if (keys.value === undefined) return failure(noKeys(house.value.dataFolder))
    return await withDatabase(house.value, keys.value, lock.value)
  } finally {
    await lock.value.release()
  }
}

const outcome = await toTheEnd(run)
if (outcome.ok) for (const line of outcome.value.words) console.log(line)
else console.error(outcome.problem)
process.exit(outcome.ok && outcome.value.unopened === 0 ? 0 : 1)
