import { publicKeyOf } from '../../collections/sealing/keys.ts'
import type { Environment } from '../../collections/vocabulary/environment.ts'
import { failure, success, type Outcome } from '../outcome.ts'
import { makeReportKeys, reportKeysPath, type ReportKeys } from '../start/report-keys.ts'
import { lookForClosedTexts, whatIsStrange, type Sealed } from './closed-texts.ts'
import { wordsOfClosedTexts } from './words.ts'

type Given = Pick<Environment, 'REPORT_PUBLIC_KEY' | 'REPORT_PRIVATE_KEYS' | 'REPORT_KEYS_LOST'>

const WHEN_ALL_ARE_LOST =
  'Only when every copy is lost: REPORT_KEYS_LOST=yes begins with a new key. Then those reports stay closed for ever, and each ' +
  'of the staff sets up a second factor anew (npm run staff:second-factor -- EMAIL).'

function withoutFile(path: string, { closed, secondFactors }: Sealed): string {
  return (
    `${path} is not there, and the database holds what only that file opens: ${closed} sealed texts of reports, ` +
    `${secondFactors} second factors of staff. Put the file back from its copy and start again. Nothing was made in its place: ` +
    `reports that came in meanwhile would open with a new key alone, and be lost with it. ${WHEN_ALL_ARE_LOST}`
  )
}

/** Why the site must not be started with keys of the environment; undefined when it may be. */
export async function hindranceOfGivenKeys(databaseUrl: string, given: Given): Promise<string | undefined> {
  const { REPORT_PUBLIC_KEY: publicKey, REPORT_PRIVATE_KEYS: privateKeys = [], REPORT_KEYS_LOST: areLost } = given
  if (publicKey !== undefined && !privateKeys.some((key) => publicKeyOf(key) === publicKey))
    return 'REPORT_PUBLIC_KEY belongs to none of REPORT_PRIVATE_KEYS: nobody could open what the site seals to it.'
  if (areLost !== undefined) return undefined
  const strange = await whatIsStrange(databaseUrl, privateKeys)
  if (strange === undefined) return undefined
  return (
    `None of REPORT_PRIVATE_KEYS opens any of the ${strange.closed} sealed texts of reports in the database. Put the key that does ` +
    `behind the current one, with a comma between, and set CMS_SECRET to what it was. ${WHEN_ALL_ARE_LOST}`
  )
}

interface Beginning {
  dataFolder: string
  databaseUrl: string
  environment: Given
  /** Of the environment or of the file; undefined when there is none. */
  found: ReportKeys | undefined
  say(line: string): void
}

/** The keys that site and administration are started with. New ones are made only where nothing stored needs others. */
export async function keysToStartWith(beginning: Beginning): Promise<Outcome<ReportKeys>> {
  const { dataFolder, databaseUrl, environment, found, say } = beginning
  if (found !== undefined && environment.REPORT_PRIVATE_KEYS !== undefined) {
    const hindrance = await hindranceOfGivenKeys(databaseUrl, environment)
    return hindrance === undefined ? success(found) : failure(hindrance)
  }
  if (found !== undefined) {
    const strange = await whatIsStrange(databaseUrl, found.privateKeys)
    // People report to the key that is in use: it is told and not refused.
    if (strange !== undefined) for (const line of wordsOfClosedTexts(dataFolder, strange)) say(line)
    return success(found)
  }
  const sealed = await lookForClosedTexts(databaseUrl, [])
  if (sealed.closed + sealed.secondFactors > 0 && environment.REPORT_KEYS_LOST === undefined)
    return failure(withoutFile(reportKeysPath(dataFolder), sealed))
  return success(await makeReportKeys(dataFolder))
}
