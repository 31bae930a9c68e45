import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Each link that is used, and each account that is deleted, looks for the links to an address; each document that is deleted for
 * good looks for what it was on a former site.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE INDEX member_links_email ON member_links (email);
    CREATE INDEX wordpress_items_document ON wordpress_items (document);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX wordpress_items_document;
    DROP INDEX member_links_email;
  `)
}
