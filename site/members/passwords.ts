import type { PoolClient } from 'pg'

/** The password with which a member logs in from now on, in the transaction of all that changes with it. */
export async function rememberPassword(client: PoolClient, member: string, hash: string): Promise<void> {
  await client.query(
    `INSERT INTO member_passwords (member, hash) VALUES ($1, $2)
     ON CONFLICT (member) DO UPDATE SET hash = excluded.hash, changed_at = now()`,
    [member, hash],
  )
}
