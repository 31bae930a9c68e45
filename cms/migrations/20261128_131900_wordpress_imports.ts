import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * `wordpress_imports`: exports of a former site that were looked at or imported (`cms/wordpress`). What was read of the file is
 * kept until it is written, and no longer.
 *
 * `wordpress_items`: which post or picture of which site has become which document, so that nothing is made twice and what was
 * made can be taken back: `changed_at` says how we left it.
 *
 * `old_addresses`: where documents were on the former site. Pages that say "not found" depend on it.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE wordpress_imports (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      made_at timestamptz NOT NULL DEFAULT now(),
      made_by uuid REFERENCES staff ON DELETE SET NULL,
      asked_by uuid REFERENCES staff ON DELETE SET NULL,
      file_name text NOT NULL,
      site text NOT NULL,
      state text NOT NULL CHECK
        (state IN ('checked', 'waiting', 'running', 'done', 'failed', 'undo-waiting', 'undoing', 'undone')),
      choices jsonb NOT NULL,
      content bytea,
      report jsonb NOT NULL,
      total integer NOT NULL DEFAULT 0,
      done integer NOT NULL DEFAULT 0,
      outcome jsonb NOT NULL DEFAULT '[]',
      begun_at timestamptz,
      ended_at timestamptz
    );
    CREATE INDEX wordpress_imports_state ON wordpress_imports (state, begun_at);

    CREATE TABLE wordpress_items (
      site text NOT NULL,
      item text NOT NULL,
      import uuid NOT NULL REFERENCES wordpress_imports ON DELETE CASCADE,
      collection text NOT NULL,
      document uuid NOT NULL,
      changed_at timestamptz NOT NULL,
      PRIMARY KEY (site, item)
    );
    CREATE INDEX wordpress_items_import ON wordpress_items (import);

    CREATE TABLE old_addresses (
      address text PRIMARY KEY,
      collection text NOT NULL,
      document uuid NOT NULL,
      locale text NOT NULL,
      import uuid REFERENCES wordpress_imports ON DELETE CASCADE
    );
    CREATE INDEX old_addresses_document ON old_addresses (document);

    CREATE FUNCTION announce_old_addresses() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM announce_tags(ARRAY['old-addresses']);
      RETURN NULL;
    END $$;
    CREATE TRIGGER announce_old_addresses AFTER INSERT OR UPDATE OR DELETE ON old_addresses
      FOR EACH STATEMENT EXECUTE FUNCTION announce_old_addresses();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE old_addresses;
    DROP TABLE wordpress_items;
    DROP TABLE wordpress_imports;
    DROP FUNCTION announce_old_addresses;
  `)
}
