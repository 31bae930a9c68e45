import { lookForClosedTexts } from '../report-keys/closed-texts.ts'
import { wordsOfClosedTexts } from '../report-keys/words.ts'
import type { House } from '../start/house.ts'
import { findReportKeys, reportKeysPath } from '../start/report-keys.ts'

/** What a person is told of the keys that belong to what was brought back, as long as they are not at hand. */
export async function wordsOfMissingKeys(databaseUrl: string, { dataFolder, environment }: House): Promise<string[]> {
  const keys = await findReportKeys(dataFolder, environment)
  if (!keys.ok) return [keys.problem]
  const sealed = await lookForClosedTexts(databaseUrl, keys.value?.privateKeys ?? [])
  if (keys.value !== undefined) return sealed.closed > 0 ? wordsOfClosedTexts(dataFolder, sealed) : []
  if (sealed.closed + sealed.secondFactors === 0) return []
  return [
    `Before npm start: put report-keys.json of the platform that was backed up back from its copy, as ${reportKeysPath(dataFolder)}.`,
    `${sealed.closed} sealed texts of reports and ${sealed.secondFactors} second factors of staff open with that file alone.`,
  ]
}
