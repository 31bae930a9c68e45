import { generateKeyPair, publicKeyOf } from '../../collections/sealing/keys.ts'
import { reportKeysPath } from '../start/report-keys.ts'
import type { Sealed } from './closed-texts.ts'
import type { Resealed } from './reseal.ts'
import type { Rotated } from './rotate-own.ts'

const unopenedLine = (unopened: number) =>
  `${unopened} texts could not be opened with any of the keys. They are as they were.`

/** What a person is told after a rotation of the platform's own keys. */
export function wordsOfRotation(
  dataFolder: string,
  { resealed, unopened, spare, needed, publicKey, finished }: Rotated,
): string[] {
  return [
    finished ? 'The rotation that had been cut off is finished.' : 'Reports are sealed to a new key.',
    `  sealed anew    ${resealed} texts`,
    `  public key     ${publicKey}`,
    `  former keys    ${spare.length} removed, ${needed.length} kept`,
    ...(unopened > 0 ? [unopenedLine(unopened)] : []),
    `Back up ${reportKeysPath(dataFolder)} now, apart from the database: without it no report opens.`,
    'Backups of the database from before open with the key from before, in the backups of that file.',
  ]
}

/** What a person is told when the keys are those of REPORT_PRIVATE_KEYS, which no command can change. */
export function wordsOfGivenKeys(former: readonly string[], { resealed, unopened, spare, needed }: Resealed): string[] {
  // The first is the current key, and people count from one.
  const placeOf = (key: string) => `  number ${former.indexOf(key) + 2}, whose public key is ${publicKeyOf(key)}`
  return [
    `Everything that opens is sealed to the first of REPORT_PRIVATE_KEYS; ${resealed} texts were sealed anew.`,
    ...(spare.length > 0 ? ['These of REPORT_PRIVATE_KEYS are needed no more and may be dropped:'] : []),
    ...spare.map(placeOf),
    ...(needed.length > 0 ? ['These are to be kept, as texts that did not open are sealed to them:'] : []),
    ...needed.map(placeOf),
    ...(unopened > 0 ? [unopenedLine(unopened)] : []),
  ]
}

/** What a person is told of stored reports that open with none of the keys at hand. */
export function wordsOfClosedTexts(dataFolder: string, { opening, closed }: Sealed): string[] {
  return [
    `Of the sealed texts of reports ${opening} open with the keys at hand, and ${closed} do not: those are sealed to another key.`,
    `From the copy of report-keys.json that is of the time of the backup, add that key behind the first of "privateKeys" in`,
    `${reportKeysPath(dataFolder)}. Keep what is there: what was reported since opens with that alone.`,
  ]
}

/** Shows a private key: there is nowhere else where it could be put. */
function newPair(): string[] {
  const { publicKey, privateKey } = generateKeyPair()
  return [
    'A new pair of keys. The private key is shown this once and kept nowhere; whoever has it reads reports.',
    `  public key     ${publicKey}`,
    `  private key    ${privateKey}`,
  ]
}

/** A pair for a platform that has none yet, and where it goes. */
export function wordsOfFirstPair(): string[] {
  return [
    ...newPair(),
    'For a platform whose processes are given their keys: REPORT_PUBLIC_KEY is the public key, REPORT_PRIVATE_KEYS the private one.',
    'Keep a copy of the private key and of CMS_SECRET apart from the database and its backups: without them no report opens.',
    'A platform that has reports already keeps its former keys: npm run reports:rotate-key tells how to change them.',
  ]
}

/** A new pair, and how to rotate to it. */
export function wordsOfNewPair(): string[] {
  return [
    '',
    ...newPair(),
    'To rotate to it:',
    '  1. Keep the private key where you keep the one before, apart from the database and its backups.',
    '  2. Put it first in REPORT_PRIVATE_KEYS, a comma behind it, the key before after that; REPORT_PUBLIC_KEY is the public key.',
    '  3. Restart the administration first, then every site, so that nobody seals to the key before any more.',
    '  4. Stop the platform on this machine and run this command again: it seals everything to the new key, and tells which may be dropped.',
  ]
}
