import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Which links lead to an address, wherever on its page and with whatever search, is one look into an index
 * (`cms/where-used/find-uses.ts`). A hash, because an address may be longer than a row of a tree.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION link_address(target text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
      SELECT rtrim(split_part(split_part(target, '#', 1), '?', 1), '/')
    $$;
    CREATE INDEX uses_link_address ON uses USING hash (link_address(target)) WHERE kind = 'link';
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP INDEX uses_link_address; DROP FUNCTION link_address`)
}
