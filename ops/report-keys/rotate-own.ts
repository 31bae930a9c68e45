import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'pg'
import { generateKeyPair, publicKeyOf } from '../../collections/sealing/keys.ts'
import { failure, success, type Outcome } from '../outcome.ts'
import { saveReportKeys, type ReportKeys } from '../start/report-keys.ts'
import { resealAll, type Resealed, type Workplace } from './reseal.ts'

export type Rotated = Resealed & {
  publicKey: string
  /** Whether this run ended a rotation that another had begun. */
  finished: boolean
}

/** The connection of a process that has just been killed is there for another moment. */
const PATIENCE = 10_000

/** Connections to the database beside ours; several of ours count as one. */
async function othersConnected(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ count: string }>(
    `SELECT count(*) FROM pg_stat_activity
      WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()`,
  )
  return Number(rows[0]?.count ?? 0)
}

/** A site on another machine goes on sealing to the key that it was started with, and what it seals would open nevermore. */
async function seeThatNobodyWrites(pool: Pool): Promise<Outcome<undefined>> {
  const deadline = Date.now() + PATIENCE
  for (;;) {
    const others = await othersConnected(pool)
    if (others === 0) return success(undefined)
    if (Date.now() > deadline) {
      return failure(
        `Something else is connected to the database (${others} connections). ` +
          'Stop every process of the platform, on every machine, and other programs that use this database.',
      )
    }
    await pause(250)
  }
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
  const alone = await seeThatNobodyWrites(workplace.pool)
  if (!alone.ok) return alone
  const { privateKeys, cmsSecret } = await beginOrGoOn(dataFolder, keys)
  const [current = '', ...former] = privateKeys
  const resealed = await resealAll(workplace, current, former)
  if (!resealed.ok) return resealed
  await saveReportKeys(dataFolder, { cmsSecret, privateKeys: [current, ...resealed.value.needed] })
  return success({ ...resealed.value, publicKey: publicKeyOf(current), finished: keys.rotating === true })
}
