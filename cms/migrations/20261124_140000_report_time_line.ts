import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The time line of a report is append-only: lines are neither changed nor deleted, but for an analyst's note, which is
 * emptied together with the content that it may repeat. And two indexes for the work that waits.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION report_events_are_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'UPDATE' AND NEW.sealed_note IS NULL AND OLD.sealed_note IS NOT NULL
         AND to_jsonb(NEW) - 'sealed_note' = to_jsonb(OLD) - 'sealed_note' THEN
        RETURN NEW;
      END IF;
      IF TG_OP = 'UPDATE' AND current_setting('hotline.resealing', true) = 'on'
         AND to_jsonb(NEW) - 'sealed_note' = to_jsonb(OLD) - 'sealed_note' THEN
        RETURN NEW;
      END IF;
      RAISE EXCEPTION 'the time line of a report is append-only';
    END $$;
    CREATE TRIGGER report_events_append_only BEFORE UPDATE OR DELETE ON report_events
      FOR EACH ROW EXECUTE FUNCTION report_events_are_append_only();
    CREATE TRIGGER report_events_no_truncate BEFORE TRUNCATE ON report_events
      FOR EACH STATEMENT EXECUTE FUNCTION report_events_are_append_only();
    CREATE INDEX reports_to_compare ON reports (received_at) WHERE reported_before IS NULL;
    CREATE INDEX reports_to_announce ON reports (received_at) WHERE announced_at IS NULL;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX reports_to_announce;
    DROP INDEX reports_to_compare;
    DROP TRIGGER report_events_no_truncate ON report_events;
    DROP TRIGGER report_events_append_only ON report_events;
    DROP FUNCTION report_events_are_append_only();
  `)
}
