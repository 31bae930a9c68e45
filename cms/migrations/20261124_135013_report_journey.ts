import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_reports_priority" AS ENUM('urgent', 'high', 'normal', 'low');
  CREATE TYPE "public"."enum_report_events_kind" AS ENUM('received', 'status', 'priority', 'note', 'opened', 'exported', 'contact-erased', 'content-erased');
  CREATE TYPE "public"."enum_report_events_status" AS ENUM('received', 'assessing', 'classified', 'notice-sent', 'removed', 'still-online', 'closed');
  CREATE TYPE "public"."enum_report_events_classification" AS ENUM('csam-baseline', 'nationally-illegal', 'not-illegal', 'not-assessable');
  CREATE TYPE "public"."enum_report_events_priority" AS ENUM('urgent', 'high', 'normal', 'low');
  CREATE TYPE "public"."enum_report_events_destination" AS ENUM('police', 'provider', 'inhope-hotline');
  CREATE TABLE "report_events" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"report_id" uuid NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"kind" "enum_report_events_kind" NOT NULL,
  	"status" "enum_report_events_status",
  	"classification" "enum_report_events_classification",
  	"priority" "enum_report_events_priority",
  	"destination" "enum_report_events_destination",
  	"country" varchar,
  	"sealed_note" varchar,
  	"staff_id" varchar,
  	"staff_name" varchar
  );
  
  CREATE TABLE "report_fingerprints" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"report_id" uuid NOT NULL,
  	"fingerprint" varchar NOT NULL
  );
  
  CREATE TABLE "report_texts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "report_texts_locales" (
  	"texts_intro" varchar,
  	"texts_do_not" varchar,
  	"texts_no_files" varchar,
  	"texts_victim" varchar,
  	"texts_anonymity" varchar,
  	"texts_contact" varchar,
  	"texts_next" varchar,
  	"texts_thanks" varchar,
  	"texts_within24_hours" varchar,
  	"texts_keep_number" varchar,
  	"texts_other_ways" varchar,
  	"source_help_website" varchar,
  	"source_help_social_media" varchar,
  	"source_help_email" varchar,
  	"source_help_chat_room" varchar,
  	"source_help_instant_messaging" varchar,
  	"source_help_forum" varchar,
  	"source_help_file_sharing" varchar,
  	"source_help_video_game" varchar,
  	"source_help_mobile_app" varchar,
  	"source_help_other" varchar,
  	"source_hints_website" varchar,
  	"source_hints_social_media" varchar,
  	"source_hints_email" varchar,
  	"source_hints_chat_room" varchar,
  	"source_hints_instant_messaging" varchar,
  	"source_hints_forum" varchar,
  	"source_hints_file_sharing" varchar,
  	"source_hints_video_game" varchar,
  	"source_hints_mobile_app" varchar,
  	"source_hints_other" varchar,
  	"status_words_received" varchar,
  	"status_words_assessing" varchar,
  	"status_words_classified" varchar,
  	"status_words_notice_sent" varchar,
  	"status_words_removed" varchar,
  	"status_words_still_online" varchar,
  	"status_words_closed" varchar,
  	"status_next_received" varchar,
  	"status_next_assessing" varchar,
  	"status_next_classified" varchar,
  	"status_next_notice_sent" varchar,
  	"status_next_removed" varchar,
  	"status_next_still_online" varchar,
  	"status_next_closed" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_report_texts_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_report_texts_v_locales" (
  	"version_texts_intro" varchar,
  	"version_texts_do_not" varchar,
  	"version_texts_no_files" varchar,
  	"version_texts_victim" varchar,
  	"version_texts_anonymity" varchar,
  	"version_texts_contact" varchar,
  	"version_texts_next" varchar,
  	"version_texts_thanks" varchar,
  	"version_texts_within24_hours" varchar,
  	"version_texts_keep_number" varchar,
  	"version_texts_other_ways" varchar,
  	"version_source_help_website" varchar,
  	"version_source_help_social_media" varchar,
  	"version_source_help_email" varchar,
  	"version_source_help_chat_room" varchar,
  	"version_source_help_instant_messaging" varchar,
  	"version_source_help_forum" varchar,
  	"version_source_help_file_sharing" varchar,
  	"version_source_help_video_game" varchar,
  	"version_source_help_mobile_app" varchar,
  	"version_source_help_other" varchar,
  	"version_source_hints_website" varchar,
  	"version_source_hints_social_media" varchar,
  	"version_source_hints_email" varchar,
  	"version_source_hints_chat_room" varchar,
  	"version_source_hints_instant_messaging" varchar,
  	"version_source_hints_forum" varchar,
  	"version_source_hints_file_sharing" varchar,
  	"version_source_hints_video_game" varchar,
  	"version_source_hints_mobile_app" varchar,
  	"version_source_hints_other" varchar,
  	"version_status_words_received" varchar,
  	"version_status_words_assessing" varchar,
  	"version_status_words_classified" varchar,
  	"version_status_words_notice_sent" varchar,
  	"version_status_words_removed" varchar,
  	"version_status_words_still_online" varchar,
  	"version_status_words_closed" varchar,
  	"version_status_next_received" varchar,
  	"version_status_next_assessing" varchar,
  	"version_status_next_classified" varchar,
  	"version_status_next_notice_sent" varchar,
  	"version_status_next_removed" varchar,
  	"version_status_next_still_online" varchar,
  	"version_status_next_closed" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "report_rules" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contact_days" numeric DEFAULT 90 NOT NULL,
  	"content_days" numeric DEFAULT 730 NOT NULL,
  	"status_after_minutes" numeric DEFAULT 0 NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_report_rules_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"version_contact_days" numeric DEFAULT 90 NOT NULL,
  	"version_content_days" numeric DEFAULT 730 NOT NULL,
  	"version_status_after_minutes" numeric DEFAULT 0 NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "reports_timeline" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "reports_timeline" CASCADE;
  ALTER TABLE "reports" ADD COLUMN "submission" varchar NOT NULL;
  ALTER TABLE "reports" ADD COLUMN "address_count" numeric NOT NULL;
  ALTER TABLE "reports" ADD COLUMN "sealed_content" varchar;
  ALTER TABLE "reports" ADD COLUMN "sealed_contact" varchar;
  ALTER TABLE "reports" ADD COLUMN "priority" "enum_reports_priority" DEFAULT 'normal' NOT NULL;
  ALTER TABLE "reports" ADD COLUMN "reported_before" numeric;
  ALTER TABLE "reports" ADD COLUMN "removed_at" timestamp(3) with time zone;
  ALTER TABLE "reports" ADD COLUMN "closed_at" timestamp(3) with time zone;
  ALTER TABLE "reports" ADD COLUMN "announced_at" timestamp(3) with time zone;
  ALTER TABLE "reports" ADD COLUMN "contact_erased_at" timestamp(3) with time zone;
  ALTER TABLE "reports" ADD COLUMN "content_erased_at" timestamp(3) with time zone;
  ALTER TABLE "staff" ADD COLUMN "second_factor_secret" varchar;
  ALTER TABLE "staff" ADD COLUMN "second_factor_confirmed_at" timestamp(3) with time zone;
  ALTER TABLE "staff" ADD COLUMN "second_factor_last_step" numeric;
  ALTER TABLE "staff" ADD COLUMN "second_factor_failures" numeric DEFAULT 0;
  ALTER TABLE "staff" ADD COLUMN "second_factor_locked_until" timestamp(3) with time zone;
  ALTER TABLE "report_events" ADD CONSTRAINT "report_events_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "report_fingerprints" ADD CONSTRAINT "report_fingerprints_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "report_texts_locales" ADD CONSTRAINT "report_texts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."report_texts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_report_texts_v_locales" ADD CONSTRAINT "_report_texts_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_report_texts_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "report_events_report_idx" ON "report_events" USING btree ("report_id");
  CREATE INDEX "report_events_at_idx" ON "report_events" USING btree ("at");
  CREATE INDEX "report_fingerprints_report_idx" ON "report_fingerprints" USING btree ("report_id");
  CREATE INDEX "report_fingerprints_fingerprint_idx" ON "report_fingerprints" USING btree ("fingerprint");
  CREATE UNIQUE INDEX "report_texts_locales_locale_parent_id_unique" ON "report_texts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_report_texts_v_created_at_idx" ON "_report_texts_v" USING btree ("created_at");
  CREATE INDEX "_report_texts_v_updated_at_idx" ON "_report_texts_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_report_texts_v_locales_locale_parent_id_unique" ON "_report_texts_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_report_rules_v_created_at_idx" ON "_report_rules_v" USING btree ("created_at");
  CREATE INDEX "_report_rules_v_updated_at_idx" ON "_report_rules_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "reports_submission_idx" ON "reports" USING btree ("submission");
  CREATE INDEX "reports_priority_idx" ON "reports" USING btree ("priority");
  CREATE INDEX "reports_closed_at_idx" ON "reports" USING btree ("closed_at");
  ALTER TABLE "reports" DROP COLUMN "sealed";
  DROP TYPE "public"."enum_reports_timeline_status";
  DROP TYPE "public"."enum_reports_timeline_destination";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_reports_timeline_status" AS ENUM('received', 'assessing', 'classified', 'notice-sent', 'removed', 'still-online', 'closed');
  CREATE TYPE "public"."enum_reports_timeline_destination" AS ENUM('police', 'provider', 'inhope-hotline');
  CREATE TABLE "reports_timeline" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"status" "enum_reports_timeline_status" NOT NULL,
  	"destination" "enum_reports_timeline_destination",
  	"country" varchar,
  	"by_id" uuid
  );
  
  ALTER TABLE "report_events" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "report_fingerprints" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "report_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "report_texts_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_report_texts_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_report_texts_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "report_rules" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_report_rules_v" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "report_events" CASCADE;
  DROP TABLE "report_fingerprints" CASCADE;
  DROP TABLE "report_texts" CASCADE;
  DROP TABLE "report_texts_locales" CASCADE;
  DROP TABLE "_report_texts_v" CASCADE;
  DROP TABLE "_report_texts_v_locales" CASCADE;
  DROP TABLE "report_rules" CASCADE;
  DROP TABLE "_report_rules_v" CASCADE;
  DROP INDEX "reports_submission_idx";
  DROP INDEX "reports_priority_idx";
  DROP INDEX "reports_closed_at_idx";
  ALTER TABLE "reports" ADD COLUMN "sealed" varchar NOT NULL;
  ALTER TABLE "reports_timeline" ADD CONSTRAINT "reports_timeline_by_id_staff_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reports_timeline" ADD CONSTRAINT "reports_timeline_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "reports_timeline_order_idx" ON "reports_timeline" USING btree ("_order");
  CREATE INDEX "reports_timeline_parent_id_idx" ON "reports_timeline" USING btree ("_parent_id");
  CREATE INDEX "reports_timeline_by_idx" ON "reports_timeline" USING btree ("by_id");
  ALTER TABLE "reports" DROP COLUMN "submission";
  ALTER TABLE "reports" DROP COLUMN "address_count";
  ALTER TABLE "reports" DROP COLUMN "sealed_content";
  ALTER TABLE "reports" DROP COLUMN "sealed_contact";
  ALTER TABLE "reports" DROP COLUMN "priority";
  ALTER TABLE "reports" DROP COLUMN "reported_before";
  ALTER TABLE "reports" DROP COLUMN "removed_at";
  ALTER TABLE "reports" DROP COLUMN "closed_at";
  ALTER TABLE "reports" DROP COLUMN "announced_at";
  ALTER TABLE "reports" DROP COLUMN "contact_erased_at";
  ALTER TABLE "reports" DROP COLUMN "content_erased_at";
  ALTER TABLE "staff" DROP COLUMN "second_factor_secret";
  ALTER TABLE "staff" DROP COLUMN "second_factor_confirmed_at";
  ALTER TABLE "staff" DROP COLUMN "second_factor_last_step";
  ALTER TABLE "staff" DROP COLUMN "second_factor_failures";
  ALTER TABLE "staff" DROP COLUMN "second_factor_locked_until";
  DROP TYPE "public"."enum_reports_priority";
  DROP TYPE "public"."enum_report_events_kind";
  DROP TYPE "public"."enum_report_events_status";
  DROP TYPE "public"."enum_report_events_classification";
  DROP TYPE "public"."enum_report_events_priority";
  DROP TYPE "public"."enum_report_events_destination";`)
}
