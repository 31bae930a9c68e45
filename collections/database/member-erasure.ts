import type { PoolClient } from 'pg'

interface ErasedMember {
  id: string
  email: string
}

/**
 * Deletes an account and all that hangs on it, in a transaction of the caller’s: sessions, passkeys, the password, links and
 * challenges go with the member’s row; what waits in the queue under the address goes as well. The newsletter is another
 * matter, which people decide about by itself.
 * @param condition SQL about the member’s row that must hold still, with its values from $3 on
 * @returns whether there was such an account
 */
export async function eraseMember(
  client: PoolClient,
  { id, email }: ErasedMember,
  condition = 'true',
  values: readonly unknown[] = [],
): Promise<boolean> {
  const { rowCount } = await client.query(`DELETE FROM members WHERE id = $1 AND email = $2 AND ${condition}`, [
    id,
    email,
    ...values,
  ])
  if (rowCount !== 1) return false
  await client.query(`DELETE FROM member_links WHERE email = $1 AND purpose <> 'newsletter'`, [email])
  await client.query(
    `DELETE FROM mail_queue WHERE details->>'member' = $1::text OR (email = $2 AND kind <> 'newsletter-confirmation')`,
    [id, email],
  )
  return true
}
