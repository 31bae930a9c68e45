import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Tables in which documents have a day by which somebody looks at them again. */
const REVIEWED = [
  ...['pages', 'faqs', 'testimonials', 'news', 'press_releases', 'media_coverage', 'newsletter_issues'],
  ...['resources', 'research_reports', 'stakeholders', 'albums', 'facts'],
]

/**
 * `audit_log`: who changed what and when, a line for each change, written in its transaction (`cms/audit`). Lines are neither
 * changed nor deleted, but for those that have had their time.
 *
 * `link_checks`: where links of documents lead (`cms/link-checks`), one row for each address.
 *
 * And indexes for the list of tasks: few documents have a day for a review.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE audit_log (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      at timestamptz NOT NULL DEFAULT clock_timestamp(),
      actor uuid,
      actor_name text,
      action text NOT NULL,
      source text NOT NULL,
      document text NOT NULL,
      title text,
      locale text,
      fields text[] NOT NULL DEFAULT '{}',
      detail text
    );
    CREATE INDEX audit_log_document ON audit_log (source, document, id);
    CREATE INDEX audit_log_actor ON audit_log (actor, id);
    CREATE INDEX audit_log_at ON audit_log (at);

    CREATE FUNCTION audit_log_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' AND current_setting('hotline.audit_retention', true) = 'on' THEN
        RETURN OLD;
      END IF;
      RAISE EXCEPTION 'the record of changes is append-only';
    END $$;
    CREATE TRIGGER audit_log_append_only BEFORE UPDATE OR DELETE ON audit_log
      FOR EACH ROW EXECUTE FUNCTION audit_log_is_append_only();
    CREATE TRIGGER audit_log_no_truncate BEFORE TRUNCATE ON audit_log
      FOR EACH STATEMENT EXECUTE FUNCTION audit_log_is_append_only();

    CREATE TABLE link_checks (
      href text NOT NULL,
      status text NOT NULL DEFAULT 'unknown' CHECK (status IN ('unknown', 'alive', 'broken', 'unsure')),
      code integer,
      problem text,
      checked_at timestamptz,
      alive_at timestamptz,
      failures integer NOT NULL DEFAULT 0,
      failing_since timestamptz,
      next_at timestamptz NOT NULL DEFAULT now()
    );
    CREATE UNIQUE INDEX link_checks_href ON link_checks (md5(href));
    CREATE INDEX link_checks_next_at ON link_checks (next_at);
    CREATE INDEX link_checks_broken ON link_checks (failing_since) WHERE status = 'broken';
  `)
  for (const table of REVIEWED)
    await db.execute(sql.raw(`CREATE INDEX ${table}_to_review ON ${table} (review_by) WHERE review_by IS NOT NULL`))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of REVIEWED) await db.execute(sql.raw(`DROP INDEX ${table}_to_review`))
  await db.execute(sql`
    DROP TABLE link_checks;
    DROP TABLE audit_log;
    DROP FUNCTION audit_log_is_append_only;
  `)
}
