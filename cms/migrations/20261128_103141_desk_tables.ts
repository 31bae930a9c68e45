import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Tables of all that is written, approved and published. */
const PUBLISHED = [
  'albums',
  'faqs',
  'media_coverage',
  'news',
  'newsletter_issues',
  'pages',
  'press_releases',
  'research_reports',
  'resources',
  'stakeholders',
  'testimonials',
] as const

/**
 * What the desk knows of documents besides what is in them. No collections: nobody writes these by a request of their own,
 * and a rule of access that is wrong once would open them. `document` refers to any of several tables, so it has no foreign key.
 *
 * `desk_authors`: who has changed a document since it was last published. `desk_steps`: its time line, which only grows.
 * `desk_comments`: what staff say about it to each other. `desk_schedules`: what the worker is to do with it, and when.
 *
 * The stage and Payload's own status never disagree, whoever writes: a trigger sees to that.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE desk_authors (
      collection text NOT NULL,
      document uuid NOT NULL,
      staff uuid NOT NULL,
      at timestamptz NOT NULL DEFAULT clock_timestamp(),
      PRIMARY KEY (collection, document, staff)
    );

    -- by_name: as it was then. An account that is deleted leaves what it did.
    CREATE TABLE desk_steps (
      id uuid PRIMARY KEY,
      collection text NOT NULL,
      document uuid NOT NULL,
      act text NOT NULL,
      stage text,
      by uuid,
      by_name text,
      note text,
      overruled jsonb NOT NULL DEFAULT '[]',
      at timestamptz NOT NULL DEFAULT clock_timestamp()
    );
    CREATE INDEX desk_steps_document ON desk_steps (collection, document, at);

    -- waits_for: who is to do something about it.
    CREATE TABLE desk_comments (
      id uuid PRIMARY KEY,
      collection text NOT NULL,
      document uuid NOT NULL,
      body text NOT NULL,
      by uuid REFERENCES staff ON DELETE SET NULL,
      by_name text NOT NULL,
      waits_for uuid REFERENCES staff ON DELETE SET NULL,
      at timestamptz NOT NULL DEFAULT clock_timestamp(),
      resolved_at timestamptz,
      resolved_by_name text
    );
    CREATE INDEX desk_comments_document ON desk_comments (collection, document, at);
    CREATE INDEX desk_comments_waits_for ON desk_comments (waits_for) WHERE resolved_at IS NULL;

    -- The version that a form has saved by itself, and that the next one takes the place of.
    CREATE TABLE desk_autosaves (
      collection text NOT NULL,
      document uuid NOT NULL,
      version uuid NOT NULL,
      PRIMARY KEY (collection, document)
    );

    CREATE TABLE desk_schedules (
      id uuid PRIMARY KEY,
      collection text NOT NULL,
      document uuid NOT NULL,
      act text NOT NULL CHECK (act IN ('publish', 'take-down')),
      due_at timestamptz NOT NULL,
      by uuid NOT NULL REFERENCES staff ON DELETE CASCADE,
      reason text,
      made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'failed', 'cancelled')),
      problem text,
      done_at timestamptz,
      seen_at timestamptz
    );
    CREATE UNIQUE INDEX desk_schedules_one ON desk_schedules (collection, document, act) WHERE state = 'waiting';
    CREATE INDEX desk_schedules_due ON desk_schedules (due_at) WHERE state = 'waiting';
    CREATE INDEX desk_schedules_document ON desk_schedules (collection, document);
    CREATE INDEX desk_schedules_failed ON desk_schedules (by) WHERE state = 'failed';

    CREATE FUNCTION stage_agrees() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF coalesce(NEW._status::text, 'draft') = 'published' THEN
        NEW.stage := 'published';
      ELSIF coalesce(NEW.stage::text, 'published') = 'published' THEN
        NEW.stage := CASE WHEN NEW.was_published THEN 'archived' ELSE 'draft' END;
      END IF;
      RETURN NEW;
    END $$;

    CREATE FUNCTION stage_of_version_agrees() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF coalesce(NEW.version__status::text, 'draft') = 'published' THEN
        NEW.version_stage := 'published';
      ELSIF coalesce(NEW.version_stage::text, 'published') = 'published' THEN
        NEW.version_stage := 'draft';
      END IF;
      RETURN NEW;
    END $$;
  `)
  for (const table of PUBLISHED) {
    await db.execute(
      sql.raw(`
        CREATE TRIGGER stage_agrees BEFORE INSERT OR UPDATE ON ${table}
          FOR EACH ROW EXECUTE FUNCTION stage_agrees();
        CREATE TRIGGER stage_agrees BEFORE INSERT OR UPDATE ON _${table}_v
          FOR EACH ROW EXECUTE FUNCTION stage_of_version_agrees();
        UPDATE ${table} SET stage = NULL;
        UPDATE _${table}_v SET version_stage = NULL;
        UPDATE _${table}_v version SET version_stage = 'archived' FROM ${table} document
          WHERE version.latest AND version.parent_id = document.id AND document.stage = 'archived'
            AND version.version_stage = 'draft';`),
    )
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of PUBLISHED) {
    await db.execute(sql.raw(`DROP TRIGGER stage_agrees ON ${table}; DROP TRIGGER stage_agrees ON _${table}_v;`))
  }
  await db.execute(sql`
    DROP FUNCTION stage_agrees, stage_of_version_agrees;
    DROP TABLE desk_schedules, desk_autosaves, desk_comments, desk_steps, desk_authors;
  `)
}
