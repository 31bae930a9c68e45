import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * When somebody of the staff was last written to about a document, or will be: nobody is written to again at once. And an
 * index for the drafts of somebody, which stand on the first page of the administration.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE desk_told (
      collection text NOT NULL,
      document uuid NOT NULL,
      staff uuid NOT NULL REFERENCES staff ON DELETE CASCADE,
      at timestamptz NOT NULL,
      PRIMARY KEY (collection, document, staff)
    );
    CREATE INDEX desk_told_staff ON desk_told (staff);
    CREATE INDEX desk_authors_staff ON desk_authors (staff);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX desk_authors_staff;
    DROP TABLE desk_told;
  `)
}
