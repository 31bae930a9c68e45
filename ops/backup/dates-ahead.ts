import pg from 'pg'

/**
 * What changes by itself on a day to come, such as news that is dated ahead or a consent that ends: announcements of it are of
 * the place where they were made and come along with no backup. The triggers that make them are asked once more.
 */
export async function announceDatesAhead(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'published_at'
     WHERE t.tgname = 'announce_change' AND NOT a.attisdropped`,
  )
  for (const { name } of rows)
    await client.query(`UPDATE ${pg.escapeIdentifier(name)} SET id = id WHERE published_at > now()`)
  await client.query('UPDATE media SET id = id WHERE consent_needed')
}
