// `npm run doctor`: looks at everything that the platform depends on, and says what to do. Changes nothing.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

import type { Environment } from '../collections/vocabulary/environment.ts'
import { reachDatabase } from './database/reach.ts'
import { lookAtBackups } from './doctor/backups.ts'
import { lookAtDatabase } from './doctor/database.ts'
import { ill, linesOf, well, type Finding } from './doctor/finding.ts'
import { lookAtBuilds, lookAtDisk } from './doctor/machine.ts'
import { lookAtKeys } from './doctor/report-keys.ts'
import { lookAtUploads } from './doctor/uploads.ts'
import { seeWorker } from './doctor/worker.ts'
import { lookAtAddresses, lookAtMail, lookAtProcesses } from './doctor/processes.ts'
import { readEnvironment } from './start/environment.ts'
import { ROOT } from './start/foundation.ts'
import { enterHouse } from './start/house.ts'
import { whoIsAway } from './start/instance-lock.ts'
import { wordsOf } from './trouble.ts'

const BEFORE_THE_FIRST_START = 'npm start makes it at the first start.'

async function examine(environment: Environment): Promise<Finding[]> {
  const folder = resolve(ROOT, environment.DATA_DIR)
  if (!existsSync(folder)) return [ill('DATA_DIR', `${folder} is not there`, BEFORE_THE_FIRST_START)]
  const house = await enterHouse()
  if (!house.ok) return [ill('DATA_DIR', `${folder} cannot be used`, house.problem)]
  const { dataFolder, secrets } = house.value
  const database = await reachDatabase({ given: environment.DATABASE_URL, dataFolder, secrets })
  const ofDatabase = database.ok
    ? await lookAtDatabase(database.value.url)
    : [ill('Database', 'cannot be used', database.problem)]
  const ofKeys = await lookAtKeys(environment, dataFolder, database.ok ? database.value.url : undefined)
  const worker = database.ok ? await seeWorker(database.value.url) : undefined
  if (database.ok) await database.value.release()
  return [
    await lookAtDisk(dataFolder),
    ...ofDatabase,
    ofKeys,
    ...(await lookAtUploads(environment)),
    await lookAtBackups(environment.BACKUP_DIR),
    ...lookAtAddresses(environment),
    await lookAtMail(environment),
    await lookAtBuilds(),
    ...(await lookAtProcesses(environment, await whoIsAway(dataFolder), worker)),
  ]
}

const brokenOff = (error: unknown) => [ill('Doctor', 'could not look at everything', wordsOf(error))]

const environment = readEnvironment(ROOT)
const findings = environment.ok
  ? [well('Configuration', 'is complete and makes sense'), ...(await examine(environment.value).catch(brokenOff))]
  : environment.problem.split('\n').map((problem) => ill('Configuration', problem, 'See .env.example.'))
for (const finding of findings) for (const line of linesOf(finding)) console.log(line)
process.exit(findings.some(({ state }) => state === 'ill') ? 1 : 0)
