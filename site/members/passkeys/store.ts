import { membersPool } from '../pool.ts'

export interface PasskeyOfMine {
  id: string
  name: string
  madeAt: Date
  usedAt: Date | null
}

/** A member’s passkeys, the newest first. */
export async function passkeysOf(member: string): Promise<PasskeyOfMine[]> {
  const { rows } = await membersPool().query<PasskeyOfMine>(
    `SELECT id, name, made_at AS "madeAt", used_at AS "usedAt" FROM member_passkeys
     WHERE member = $1 ORDER BY made_at DESC, id`,
    [member],
  )
  return rows
}

/** Renames one passkey of a member’s own. @returns whether there is one */
export async function renamePasskey(member: string, id: string, name: string): Promise<boolean> {
  const { rowCount } = await membersPool().query('UPDATE member_passkeys SET name = $3 WHERE member = $1 AND id = $2', [
    member,
    id,
    name,
  ])
  return rowCount === 1
}

/** Removes one passkey of a member’s own: it opens nothing from then on. */
export async function removePasskey(member: string, id: string): Promise<void> {
  await membersPool().query('DELETE FROM member_passkeys WHERE member = $1 AND id = $2', [member, id])
}

export interface StoredPasskey {
  id: string
  member: string
  publicKey: Uint8Array<ArrayBuffer>
  counter: number
}

/** The passkey that a browser names. */
export async function findPasskey(id: string): Promise<StoredPasskey | undefined> {
  const { rows } = await membersPool().query<{ member: string; public_key: Buffer; counter: string }>(
    'SELECT member, public_key, counter FROM member_passkeys WHERE id = $1',
    [id],
  )
  const [row] = rows
  if (row === undefined) return undefined
  return { id, member: row.member, publicKey: new Uint8Array(row.public_key), counter: Number(row.counter) }
}

/**
 * Remembers that it was used, and how often it says so. Authenticators that count do it upwards; most count nothing and
 * always say 0. Of two uses with the same count, one is a copy.
 * @returns whether the count is right, and the passkey still there
 */
export async function countUse(id: string, counter: number): Promise<boolean> {
  const { rowCount } = await membersPool().query(
    `UPDATE member_passkeys SET counter = $2, used_at = now()
     WHERE id = $1 AND (counter < $2 OR (counter = 0 AND $2 = 0))`,
    [id, counter],
  )
  return rowCount === 1
}
