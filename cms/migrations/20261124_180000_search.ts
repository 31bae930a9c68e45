import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What the public can search: a row for each published document and each language of the readers, written by hooks in the
 * document's own transaction (cms/search). Long columns lie apart, so that a search among very many reads little.
 *
 * `search_documents` numbers the documents for good and knows the transaction that changed one last, so that a process that
 * keeps something of the rows in memory asks for what has changed since, and misses nothing whatever the order of commits.
 * `search_lexemes` is counted now and then: how many documents have a word, for ranking and for "did you mean". The last two
 * indexes are for harvesters, who ask for what has changed since a day.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE EXTENSION IF NOT EXISTS pg_trgm;

    CREATE TABLE search_documents (
      ordinal integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      collection text NOT NULL,
      document uuid NOT NULL,
      changed xid8 NOT NULL,
      UNIQUE (collection, document)
    );
    CREATE INDEX search_documents_changed ON search_documents (collection, changed);

    CREATE TABLE search (
      collection text NOT NULL,
      document uuid NOT NULL,
      locale text NOT NULL,
      ordinal integer NOT NULL,
      slug text NOT NULL,
      shown_in text NOT NULL,
      title text NOT NULL,
      summary text NOT NULL,
      body text NOT NULL,
      published_at timestamptz(3) NOT NULL,
      seen_by text NOT NULL,
      facets text[] NOT NULL,
      depends_on text[] NOT NULL,
      headline tsvector NOT NULL,
      terms tsvector NOT NULL,
      PRIMARY KEY (collection, document, locale)
    ) WITH (toast_tuple_target = 128);
    ALTER TABLE search ALTER COLUMN slug SET STORAGE MAIN;
    ALTER TABLE search ALTER COLUMN title SET STORAGE MAIN;
    CREATE INDEX search_terms_en ON search USING gin (terms) WHERE locale = 'en';
    CREATE INDEX search_terms_km ON search USING gin (terms) WHERE locale = 'km';
    CREATE INDEX search_headline_en ON search USING gin (headline) WHERE locale = 'en';
    CREATE INDEX search_headline_km ON search USING gin (headline) WHERE locale = 'km';
    CREATE INDEX search_title_en ON search (left(title, 200) COLLATE "en-x-icu", ordinal)
      WHERE locale = 'en' AND collection = 'resources';
    CREATE INDEX search_title_km ON search (left(title, 200) COLLATE "km-x-icu", ordinal)
      WHERE locale = 'km' AND collection = 'resources';
    CREATE INDEX search_depends_on ON search USING gin (depends_on);
    CREATE INDEX search_ordinal ON search (ordinal);

    CREATE INDEX resources_datestamp ON resources (greatest(updated_at, published_at, deleted_at), id);
    CREATE INDEX research_reports_datestamp ON research_reports (greatest(updated_at, published_at, deleted_at), id);

    CREATE FUNCTION search_row_numbered() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      SELECT ordinal INTO NEW.ordinal FROM search_documents
        WHERE collection = NEW.collection AND document = NEW.document;
      IF NOT FOUND THEN
        INSERT INTO search_documents (collection, document, changed)
          VALUES (NEW.collection, NEW.document, pg_current_xact_id())
          ON CONFLICT (collection, document) DO UPDATE SET changed = excluded.changed
          RETURNING ordinal INTO NEW.ordinal;
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER search_row_numbered BEFORE INSERT ON search
      FOR EACH ROW EXECUTE FUNCTION search_row_numbered();

    -- After, because before an insert that meets a row that is right already nothing has changed.
    CREATE FUNCTION search_row_changed() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      UPDATE search_documents SET changed = pg_current_xact_id()
        WHERE ordinal = CASE WHEN TG_OP = 'DELETE' THEN OLD.ordinal ELSE NEW.ordinal END;
      RETURN NULL;
    END $$;
    CREATE TRIGGER search_row_changed AFTER INSERT OR UPDATE OR DELETE ON search
      FOR EACH ROW EXECUTE FUNCTION search_row_changed();

    CREATE TABLE search_lexemes (
      locale text NOT NULL,
      lexeme text NOT NULL,
      documents integer NOT NULL,
      PRIMARY KEY (locale, lexeme)
    );
    CREATE INDEX search_lexemes_documents ON search_lexemes (locale, documents);
    CREATE INDEX search_lexemes_alike ON search_lexemes USING gin (lexeme gin_trgm_ops);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX resources_datestamp, research_reports_datestamp;
    DROP TABLE search, search_documents, search_lexemes;
    DROP FUNCTION search_row_numbered, search_row_changed;
  `)
}
