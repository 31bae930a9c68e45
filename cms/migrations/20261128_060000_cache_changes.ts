import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Tables of collections, by what their pages are tagged with. A row that has drafts is shown once it is published. */
const SHOWN = {
  albums: 'albums',
  documents: 'documents',
  facts: 'facts',
  faqs: 'faqs',
  media: 'media',
  media_coverage: 'media-coverage',
  member_files: 'member-files',
  news: 'news',
  newsletter_issues: 'newsletter-issues',
  pages: 'pages',
  partners: 'partners',
  press_releases: 'press-releases',
  research_reports: 'research-reports',
  resources: 'resources',
  stakeholders: 'stakeholders',
  testimonials: 'testimonials',
  topics: 'topics',
  useful_links: 'useful-links',
} as const

const GLOBALS = {
  home: 'global:home',
  member_rules: 'global:member-rules',
  navigation: 'global:navigation',
  report_figures: 'global:report-figures',
  report_texts: 'global:report-texts',
  site_settings: 'global:site-settings',
} as const

/**
 * Who shows something learns that it has changed from the database itself, whatever wrote it: forms of the administration, an
 * import, SQL by hand. `cache_changes` keeps what was announced for some days, so that a site that did not hear it (it was
 * down, or its connection was) can ask what it has missed: by the transaction, because they commit in any order.
 *
 * `due_at`: when a change takes effect that has been stored before, such as a date of publication that lies ahead.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE cache_changes (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      transaction xid8 NOT NULL DEFAULT pg_current_xact_id(),
      tags text[] NOT NULL,
      due_at timestamptz,
      made_at timestamptz NOT NULL DEFAULT now()
    );
    CREATE INDEX cache_changes_transaction ON cache_changes (transaction);
    CREATE INDEX cache_changes_due_at ON cache_changes (due_at) WHERE due_at IS NOT NULL;

    CREATE FUNCTION announce_tags(tags text[], due timestamptz DEFAULT NULL) RETURNS void LANGUAGE sql AS $$
      INSERT INTO cache_changes (tags, due_at) VALUES (tags, due);
      SELECT pg_notify('cache_tags', to_json(tags)::text);
    $$;

    CREATE FUNCTION announce_change() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      before jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
      after jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
      was_shown boolean := before IS NOT NULL AND coalesce(before ->> '_status', '') <> 'draft';
      is_shown boolean := after IS NOT NULL AND coalesce(after ->> '_status', '') <> 'draft';
      published timestamptz := (after ->> 'published_at')::timestamptz;
    BEGIN
      -- A draft that stays one is nobody's business but its writers'.
      IF NOT was_shown AND NOT is_shown THEN
        RETURN NULL;
      END IF;
      PERFORM announce_tags(
        CASE WHEN TG_ARGV[0] LIKE 'global:%' THEN ARRAY[TG_ARGV[0]]
             ELSE ARRAY[TG_ARGV[0], TG_ARGV[0] || ':' || coalesce(after ->> 'id', before ->> 'id')] END,
        CASE WHEN published > now() THEN published END);
      RETURN NULL;
    END $$;

    CREATE FUNCTION announce_reports() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM announce_tags(ARRAY['reports']);
      RETURN NULL;
    END $$;
    CREATE TRIGGER announce_reports AFTER INSERT OR UPDATE OR DELETE ON reports
      FOR EACH STATEMENT EXECUTE FUNCTION announce_reports();
  `)
  for (const [table, tag] of Object.entries({ ...SHOWN, ...GLOBALS })) {
    await db.execute(
      sql.raw(
        `CREATE TRIGGER announce_change AFTER INSERT OR UPDATE OR DELETE ON ${table}
         FOR EACH ROW EXECUTE FUNCTION announce_change('${tag}')`,
      ),
    )
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of Object.keys({ ...SHOWN, ...GLOBALS })) {
    await db.execute(sql.raw(`DROP TRIGGER announce_change ON ${table}`))
  }
  await db.execute(sql`
    DROP TRIGGER announce_reports ON reports;
    DROP FUNCTION announce_reports, announce_change, announce_tags;
    DROP TABLE cache_changes;
  `)
}
