import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The alert on all pages announces its changes, as everything does that pages show.
 *
 * `page_views`: how often a page was asked for on a day, and nothing of who asked. Days are those of Phnom Penh.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TRIGGER announce_change AFTER INSERT OR UPDATE OR DELETE ON site_alert
      FOR EACH ROW EXECUTE FUNCTION announce_change('global:site-alert');

    CREATE TABLE page_views (
      day date NOT NULL,
      path text NOT NULL,
      views bigint NOT NULL,
      PRIMARY KEY (day, path)
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE page_views;
    DROP TRIGGER announce_change ON site_alert;
  `)
}
