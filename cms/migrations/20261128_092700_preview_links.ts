import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Links by which somebody outside sees a draft until an hour that staff choose, or until one of them takes it back. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE preview_links (
      id uuid PRIMARY KEY,
      collection text NOT NULL,
      document uuid NOT NULL,
      made_by uuid REFERENCES staff ON DELETE SET NULL,
      made_at timestamptz NOT NULL DEFAULT now(),
      ends_at timestamptz NOT NULL,
      revoked_at timestamptz
    );
    CREATE INDEX preview_links_document ON preview_links (document, ends_at);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE preview_links`)
}
