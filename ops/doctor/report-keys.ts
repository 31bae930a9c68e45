import { publicKeyOf } from '../../collections/sealing/keys.ts'
import type { Environment } from '../../collections/vocabulary/environment.ts'
import { messageOf } from '../outcome.ts'
import { lookForClosedTexts, type Sealed } from '../report-keys/closed-texts.ts'
import { findReportKeys, reportKeysPath, type ReportKeys } from '../start/report-keys.ts'
import { ill, watch, well, type Finding } from './finding.ts'

const WHAT = 'Keys of reports'

/** What the keys alone tell; undefined when nothing is wrong with them. */
function lookAtThemselves({ privateKeys, rotating }: ReportKeys, publicKey: string | undefined): Finding | undefined {
  const [current = ''] = privateKeys
  if (publicKey !== undefined && publicKey !== publicKeyOf(current))
    return ill(
      WHAT,
      'the site seals to a key that does not open here',
      'Put the key first in REPORT_PRIVATE_KEYS that REPORT_PUBLIC_KEY belongs to.',
    )
  if (rotating) return ill(WHAT, 'a rotation has begun and not ended', 'npm run reports:rotate-key finishes it.')
  return undefined
}

const notThere = (dataFolder: string, { closed, secondFactors }: Sealed): Finding =>
  closed + secondFactors === 0
    ? ill(WHAT, 'are not there', 'npm start makes them at the first start.')
    : ill(
        WHAT,
        `are not there, and ${closed} sealed texts of reports and ${secondFactors} second factors need them`,
        `Put ${reportKeysPath(dataFolder)} back from its copy. Until then npm start refuses.`,
      )

async function compare(databaseUrl: string, dataFolder: string, keys: ReportKeys | undefined): Promise<Finding> {
  const sealed = await lookForClosedTexts(databaseUrl, keys?.privateKeys ?? [])
  if (keys === undefined) return notThere(dataFolder, sealed)
  const { opening, closed } = sealed
  if (closed > 0) {
    const tell = opening === 0 ? ill : watch
    return tell(
      WHAT,
      `of the sealed texts of reports ${opening} open with them, and ${closed} do not`,
      'Add the key of those behind the others: to "privateKeys" in report-keys.json, or to REPORT_PRIVATE_KEYS. Take none away.',
    )
  }
  return well(
    WHAT,
    `${keys.privateKeys.length}, and ${opening === 0 ? 'nothing is sealed to them yet' : `they open all ${opening} sealed texts`}. Are they backed up, apart from the database?`,
  )
}

/** @param databaseUrl undefined when the database cannot be reached */
export async function lookAtKeys(
  environment: Environment,
  dataFolder: string,
  databaseUrl: string | undefined,
): Promise<Finding> {
  const keys = await findReportKeys(dataFolder, environment)
  if (!keys.ok) return ill(WHAT, 'cannot be used', keys.problem)
  const finding = keys.value && lookAtThemselves(keys.value, environment.REPORT_PUBLIC_KEY)
  if (finding !== undefined) return finding
  const notCompared = 'Once the database can be asked, look again.'
  if (databaseUrl === undefined) return watch(WHAT, 'cannot be compared with what is stored', notCompared)
  try {
    return await compare(databaseUrl, dataFolder, keys.value)
  } catch (error) {
    return watch(WHAT, `cannot be compared with what is stored (${messageOf(error)})`, notCompared)
  }
}
