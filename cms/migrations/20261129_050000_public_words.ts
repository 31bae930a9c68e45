import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * In how many of the documents that everybody finds a word is: what a stranger is told of words must give none away that stands
 * only in what members find. None until the worker has counted, which it does as soon as it starts.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE search_lexemes ADD COLUMN public_documents integer NOT NULL DEFAULT 0;
    CREATE INDEX search_lexemes_public_documents ON search_lexemes (locale, public_documents);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE search_lexemes DROP COLUMN public_documents`)
}
