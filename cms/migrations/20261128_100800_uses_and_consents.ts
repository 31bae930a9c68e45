import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * `uses`: what each document and global shows, names or leads to, written with it (`cms/where-used`), so that "where is this
 * used?" and "which links are there?" are one question to the database. A document that is public and has a draft beside it has
 * rows of both.
 *
 * `picture_shown`: when a picture may be shown, after the consent of the people in it; the same rule as `cms/access/consent.ts`.
 * When that begins or ends by itself, pages with the picture are made anew.
 *
 * `former_files`: names of public files that were replaced. Links to them lead to the file that took their place.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE uses (
      source text NOT NULL,
      document text NOT NULL,
      is_public boolean NOT NULL,
      kind text NOT NULL,
      target text NOT NULL,
      field text NOT NULL
    );
    CREATE INDEX uses_document ON uses (source, document);
    CREATE INDEX uses_target ON uses USING hash (target);
    CREATE INDEX uses_links ON uses (kind) WHERE kind = 'link' AND is_public;

    CREATE TABLE former_files (
      filename text PRIMARY KEY,
      document uuid NOT NULL REFERENCES documents ON DELETE CASCADE,
      replaced_at timestamptz NOT NULL DEFAULT now()
    );

    CREATE FUNCTION picture_shown(needed boolean, given timestamptz, expires timestamptz, withdrawn timestamptz)
    RETURNS tstzrange LANGUAGE sql IMMUTABLE AS $$
      WITH days AS (SELECT
        date_trunc('day', given AT TIME ZONE 'Asia/Phnom_Penh') AT TIME ZONE 'Asia/Phnom_Penh' AS begins,
        (date_trunc('day', expires AT TIME ZONE 'Asia/Phnom_Penh') + interval '1 day') AT TIME ZONE 'Asia/Phnom_Penh' AS ends)
      SELECT CASE
        WHEN withdrawn IS NOT NULL THEN 'empty'::tstzrange
        WHEN needed IS NOT TRUE THEN tstzrange(NULL, NULL)
        WHEN given IS NULL OR ends <= begins THEN 'empty'::tstzrange
        ELSE tstzrange(begins, ends) END
      FROM days
    $$;

    CREATE FUNCTION announce_consent() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      shown tstzrange := picture_shown(NEW.consent_needed, NEW.consent_given_on, NEW.consent_expires_on, NEW.consent_withdrawn_on);
    BEGIN
      INSERT INTO cache_changes (tags, due_at)
      SELECT ARRAY['media', 'media:' || NEW.id], due FROM unnest(ARRAY[lower(shown), upper(shown)]) AS due WHERE due > now();
      RETURN NULL;
    END $$;
    CREATE TRIGGER announce_consent AFTER INSERT OR UPDATE ON media
      FOR EACH ROW EXECUTE FUNCTION announce_consent();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER announce_consent ON media;
    DROP FUNCTION announce_consent, picture_shown;
    DROP TABLE former_files;
    DROP TABLE uses;
  `)
}
