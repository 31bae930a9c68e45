import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * How each document stands in each language. Written with the document itself, so that a board of twenty thousand documents
 * is read and not worked out.
 *
 * `translation_marks`: what a translation was made from when somebody said last that the two match. `source` holds the texts
 * of that moment, by the keys of `cms/translation/field-texts.ts`.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE translation_marks (
      collection text NOT NULL,
      document uuid NOT NULL,
      locale text NOT NULL,
      source_locale text NOT NULL,
      source jsonb NOT NULL,
      marked_at timestamptz NOT NULL DEFAULT now(),
      marked_by uuid REFERENCES staff ON DELETE SET NULL,
      PRIMARY KEY (document, locale)
    );

    CREATE TABLE translation_states (
      collection text NOT NULL,
      document uuid NOT NULL,
      locale text NOT NULL,
      source_locale text NOT NULL,
      state text NOT NULL CHECK (state IN ('missing', 'in-work', 'outdated', 'ready')),
      is_ready boolean NOT NULL,
      changed integer NOT NULL,
      untranslated integer NOT NULL,
      title text NOT NULL,
      edited_at timestamptz NOT NULL,
      PRIMARY KEY (document, locale)
    );
    CREATE INDEX translation_states_waiting ON translation_states (edited_at DESC, document)
      WHERE locale <> source_locale;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE translation_states, translation_marks`)
}
