// `npm run doctor`: looks at everything that the platform depends on, and says what to do. Changes nothing.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

import { publicKeyOf } from '../collections/sealing/keys.ts'
import type { Environment } from '../collections/vocabulary/environment.ts'
import { reachDatabase } from './database/reach.ts'
import { lookAtBackups } from './doctor/backups.ts'
import { lookAtDatabase } from './doctor/database.ts'
import { ill, linesOf, well, type Finding } from './doctor/finding.ts'
import { lookAtBuilds, lookAtDisk } from './doctor/machine.ts'
import { lookAtUploads } from './doctor/uploads.ts'
import { lookAtAddresses, lookAtMail, lookAtProcesses } from './doctor/processes.ts'
import { readEnvironment } from './start/environment.ts'
import { ROOT } from './start/foundation.ts'
import { enterHouse } from './start/house.ts'
import { whoIsAway } from './start/instance-lock.ts'
import { loadReportKeys, reportKeysPath } from './start/report-keys.ts'

const BEFORE_THE_FIRST_START = 'npm start makes it at the first start.'

async function lookAtKeys(environment: Environment, dataFolder: string): Promise<Finding> {
  if (environment.REPORT_PRIVATE_KEYS === undefined && !existsSync(reportKeysPath(dataFolder)))
    return ill(
      'Keys of reports',
      'are not there',
      `${BEFORE_THE_FIRST_START} If there are reports already: put the file back from your backup.`,
    )
  const keys = await loadReportKeys(dataFolder, environment)
  if (!keys.ok) return ill('Keys of reports', 'cannot be used', keys.problem)
  const [current = ''] = keys.value.privateKeys
  if (environment.REPORT_PUBLIC_KEY !== undefined && environment.REPORT_PUBLIC_KEY !== publicKeyOf(current))
    return ill(
      'Keys of reports',
      'the site seals to a key that does not open here',
      'Put the key first in REPORT_PRIVATE_KEYS that REPORT_PUBLIC_KEY belongs to.',
    )
  if (keys.value.rotating)
    return ill('Keys of reports', 'a rotation has begun and not ended', 'npm run reports:rotate-key finishes it.')
  return well(
    'Keys of reports',
    `${keys.value.privateKeys.length}, and they belong together. Are they backed up, apart from the database?`,
  )
}

async function examine(environment: Environment): Promise<Finding[]> {
  const folder = resolve(ROOT, environment.DATA_DIR)
  if (!existsSync(folder)) return [ill('DATA_DIR', `${folder} is not there`, BEFORE_THE_FIRST_START)]
  const house = await enterHouse()
  if (!house.ok) return [ill('DATA_DIR', `${folder} cannot be used`, house.problem)]
  const { dataFolder, secrets } = house.value
  const database = await reachDatabase({ given: environment.DATABASE_URL, dataFolder, secrets })
  const ofDatabase = database.ok
    ? await lookAtDatabase(database.value.url)
    : [ill('Database', 'cannot be reached', database.problem)]
  if (database.ok) await database.value.release()
  return [
    await lookAtDisk(dataFolder),
    ...ofDatabase,
    await lookAtKeys(environment, dataFolder),
    ...(await lookAtUploads(environment)),
    await lookAtBackups(environment.BACKUP_DIR),
    ...lookAtAddresses(environment),
    await lookAtMail(environment),
    await lookAtBuilds(),
    ...(await lookAtProcesses(environment, await whoIsAway(dataFolder))),
  ]
}

const environment = readEnvironment(ROOT)
const findings = environment.ok
  ? [well('Configuration', 'is complete and makes sense'), ...(await examine(environment.value))]
  : environment.problem.split('\n').map((problem) => ill('Configuration', problem, 'See .env.example.'))
for (const finding of findings) for (const line of linesOf(finding)) console.log(line)
process.exit(findings.some(({ state }) => state === 'ill') ? 1 : 0)
