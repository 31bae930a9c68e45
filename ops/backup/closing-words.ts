import { lookForClosedTexts } from '../report-keys/closed-texts.ts'
import { wordsOfClosedTexts } from '../report-keys/words.ts'
import type { House } from '../start/house.ts'
import { findReportKeys, reportKeysPath } from '../start/report-keys.ts'
import type { Ended } from './not-again.ts'

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

/** What a person is told of what does not go on by itself after a restore. */
export function wordsOfWhatEnded(ended: Ended): string[] {
  const { sessions, previewLinks, memberLinks, disabled, messages, paused, takenBack } = ended
  return [
    `Nothing is sent twice and nobody is let in by a log-in from before: ${sessions} sessions are over, ${previewLinks} links to ` +
      `drafts revoked, ${memberLinks} links in messages to members closed, and ${messages} messages that waited are not sent; ` +
      'people can ask again.',
    `${disabled} accounts that were disabled since stay disabled. All others are as they were, with the passwords and second factors ` +
      'of then: look through staff and members for whoever was shut out or deleted since.',
    ...(paused + takenBack > 0
      ? [
          `Issues of the newsletter: ${paused} that were being sent are paused, ${takenBack} that were due since are called off. ` +
            'They may have reached their readers after the backup: look before you resume or schedule them.',
        ]
      : []),
    'What was decided since is as it was before: look through the calendar for what is to be published or taken down.',
  ]
}
