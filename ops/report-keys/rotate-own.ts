import { generateKeyPair, publicKeyOf } from '../../collections/sealing/keys.ts'
import { seeThatNobodyWrites } from '../database/alone.ts'
import { success, type Outcome } from '../outcome.ts'
import { saveReportKeys, type ReportKeys } from '../start/report-keys.ts'
import { resealAll, type Resealed, type Workplace } from './reseal.ts'

export type Rotated = Resealed & {
  publicKey: string
  /** Whether this run ended a rotation that another had begun. */
  finished: boolean
}

/** A new key first in the file, or the one that a rotation before has put there and not got to the end with. */
async function beginOrGoOn(dataFolder: string, keys: ReportKeys): Promise<ReportKeys> {
  if (keys.rotating) return keys
  const begun = { ...keys, privateKeys: [generateKeyPair().privateKey, ...keys.privateKeys], rotating: true as const }
  // On the disk before anything is sealed to it.
  await saveReportKeys(dataFolder, begun)
  return begun
}

/** Makes a new pair of keys, seals everything to it, and drops the former keys from `report-keys.json`. */
export async function rotateOwnKeys(
  workplace: Workplace,
  dataFolder: string,
  keys: ReportKeys,
): Promise<Outcome<Rotated>> {
  // A site on another machine goes on sealing to the key that it was started with, and what it seals would open nevermore.
  const alone = await seeThatNobodyWrites(workplace.pool)
  if (!alone.ok) return alone
  const { privateKeys, cmsSecret } = await beginOrGoOn(dataFolder, keys)
  const [current = '', ...former] = privateKeys
  const resealed = await resealAll(workplace, current, former)
  if (!resealed.ok) return resealed
  await saveReportKeys(dataFolder, { cmsSecret, privateKeys: [current, ...resealed.value.needed] })
  return success({ ...resealed.value, publicKey: publicKeyOf(current), finished: keys.rotating === true })
}
