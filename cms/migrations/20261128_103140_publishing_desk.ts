import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_pages_stage" AS ENUM('draft', 'in-review', 'approved', 'published', 'archived');
  CREATE TYPE "public"."enum__pages_v_version_stage" AS ENUM('draft', 'in-review', 'approved', 'published', 'archived');
  CREATE TYPE "public"."enum_faqs_stage" AS ENUM('draft', 'in-review', 'approved', 'published', 'archived');
  CREATE TYPE "public"."enum__faqs_v_version_stage" AS ENUM('draft', 'in-review', 'approved', 'published', 'archived');
  CREATE TYPE "public"."enum_testimonials_stage" AS ENUM('draft', 'in-review', 'approved', 'published', 'archived');
  CREATE TYPE "public"."enum__testimonials_v_version_stage" AS ENUM('draft', 'in-review', 'approved', 'published', 'archived');
  CREATE TYPE "public"."enum_news_stage" AS ENUM('draft', 'in-review', 'approved', 'published', 'archived');
  CREATE TYPE "public"."enum__news_v_version_stage" AS ENUM('draft', 'in-review', 'approved', 'published', 'archived');
  CREATE TYPE "public"."enum_press_releases_stage" AS ENUM('draft', 'in-review', 'approved', 'published', 'archived');
  CREATE TYPE "public"."enum__press_releases_v_version_stage" AS ENUM('draft', 'in-review', 'approved', 'published', 'archived');
  CREATE TYPE "public"."enum_media_coverage_stage" AS ENUM('draft', 'in-review', 'approved', 'published', 'archived');
  CREATE TYPE "public"."enum__media_coverage_v_version_stage" AS ENUM('draft', 'in-review', 'approved', 'published', 'archived');
  CREATE TYPE "public"."enum_newsletter_issues_stage" AS ENUM('draft', 'in-review', 'approved', 'published', 'archived');
  CREATE TYPE "public"."enum__newsletter_issues_v_version_stage" AS ENUM('draft', 'in-review', 'approved', 'published', 'archived');
  CREATE TYPE "public"."enum_resources_stage" AS ENUM('draft', 'in-review', 'approved', 'published', 'archived');
  CREATE TYPE "public"."enum__resources_v_version_stage" AS ENUM('draft', 'in-review', 'approved', 'published', 'archived');
  CREATE TYPE "public"."enum_research_reports_stage" AS ENUM('draft', 'in-review', 'approved', 'published', 'archived');
  CREATE TYPE "public"."enum__research_reports_v_version_stage" AS ENUM('draft', 'in-review', 'approved', 'published', 'archived');
  CREATE TYPE "public"."enum_stakeholders_stage" AS ENUM('draft', 'in-review', 'approved', 'published', 'archived');
  CREATE TYPE "public"."enum__stakeholders_v_version_stage" AS ENUM('draft', 'in-review', 'approved', 'published', 'archived');
  CREATE TYPE "public"."enum_albums_stage" AS ENUM('draft', 'in-review', 'approved', 'published', 'archived');
  CREATE TYPE "public"."enum__albums_v_version_stage" AS ENUM('draft', 'in-review', 'approved', 'published', 'archived');
  CREATE TYPE "public"."enum_desk_rules_gate" AS ENUM('stops', 'advises');
  CREATE TYPE "public"."enum__desk_rules_v_version_gate" AS ENUM('stops', 'advises');
  CREATE TABLE "desk_rules" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"second_person" boolean DEFAULT true,
  	"gate" "enum_desk_rules_gate" DEFAULT 'stops' NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_desk_rules_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"version_second_person" boolean DEFAULT true,
  	"version_gate" "enum__desk_rules_v_version_gate" DEFAULT 'stops' NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "pages" ADD COLUMN "stage" "enum_pages_stage" DEFAULT 'draft';
  ALTER TABLE "_pages_v" ADD COLUMN "version_stage" "enum__pages_v_version_stage" DEFAULT 'draft';
  ALTER TABLE "faqs" ADD COLUMN "stage" "enum_faqs_stage" DEFAULT 'draft';
  ALTER TABLE "_faqs_v" ADD COLUMN "version_stage" "enum__faqs_v_version_stage" DEFAULT 'draft';
  ALTER TABLE "testimonials" ADD COLUMN "stage" "enum_testimonials_stage" DEFAULT 'draft';
  ALTER TABLE "_testimonials_v" ADD COLUMN "version_stage" "enum__testimonials_v_version_stage" DEFAULT 'draft';
  ALTER TABLE "news" ADD COLUMN "stage" "enum_news_stage" DEFAULT 'draft';
  ALTER TABLE "_news_v" ADD COLUMN "version_stage" "enum__news_v_version_stage" DEFAULT 'draft';
  ALTER TABLE "press_releases" ADD COLUMN "stage" "enum_press_releases_stage" DEFAULT 'draft';
  ALTER TABLE "_press_releases_v" ADD COLUMN "version_stage" "enum__press_releases_v_version_stage" DEFAULT 'draft';
  ALTER TABLE "media_coverage" ADD COLUMN "stage" "enum_media_coverage_stage" DEFAULT 'draft';
  ALTER TABLE "_media_coverage_v" ADD COLUMN "version_stage" "enum__media_coverage_v_version_stage" DEFAULT 'draft';
  ALTER TABLE "newsletter_issues" ADD COLUMN "stage" "enum_newsletter_issues_stage" DEFAULT 'draft';
  ALTER TABLE "_newsletter_issues_v" ADD COLUMN "version_stage" "enum__newsletter_issues_v_version_stage" DEFAULT 'draft';
  ALTER TABLE "resources" ADD COLUMN "stage" "enum_resources_stage" DEFAULT 'draft';
  ALTER TABLE "_resources_v" ADD COLUMN "version_stage" "enum__resources_v_version_stage" DEFAULT 'draft';
  ALTER TABLE "research_reports" ADD COLUMN "stage" "enum_research_reports_stage" DEFAULT 'draft';
  ALTER TABLE "_research_reports_v" ADD COLUMN "version_stage" "enum__research_reports_v_version_stage" DEFAULT 'draft';
  ALTER TABLE "stakeholders" ADD COLUMN "stage" "enum_stakeholders_stage" DEFAULT 'draft';
  ALTER TABLE "_stakeholders_v" ADD COLUMN "version_stage" "enum__stakeholders_v_version_stage" DEFAULT 'draft';
  ALTER TABLE "albums" ADD COLUMN "stage" "enum_albums_stage" DEFAULT 'draft';
  ALTER TABLE "_albums_v" ADD COLUMN "version_stage" "enum__albums_v_version_stage" DEFAULT 'draft';
  CREATE INDEX "_desk_rules_v_created_at_idx" ON "_desk_rules_v" USING btree ("created_at");
  CREATE INDEX "_desk_rules_v_updated_at_idx" ON "_desk_rules_v" USING btree ("updated_at");
  CREATE INDEX "pages_stage_idx" ON "pages" USING btree ("stage");
  CREATE INDEX "_pages_v_version_version_stage_idx" ON "_pages_v" USING btree ("version_stage");
  CREATE INDEX "faqs_stage_idx" ON "faqs" USING btree ("stage");
  CREATE INDEX "_faqs_v_version_version_stage_idx" ON "_faqs_v" USING btree ("version_stage");
  CREATE INDEX "testimonials_stage_idx" ON "testimonials" USING btree ("stage");
  CREATE INDEX "_testimonials_v_version_version_stage_idx" ON "_testimonials_v" USING btree ("version_stage");
  CREATE INDEX "news_stage_idx" ON "news" USING btree ("stage");
  CREATE INDEX "_news_v_version_version_stage_idx" ON "_news_v" USING btree ("version_stage");
  CREATE INDEX "press_releases_stage_idx" ON "press_releases" USING btree ("stage");
  CREATE INDEX "_press_releases_v_version_version_stage_idx" ON "_press_releases_v" USING btree ("version_stage");
  CREATE INDEX "media_coverage_stage_idx" ON "media_coverage" USING btree ("stage");
  CREATE INDEX "_media_coverage_v_version_version_stage_idx" ON "_media_coverage_v" USING btree ("version_stage");
  CREATE INDEX "newsletter_issues_stage_idx" ON "newsletter_issues" USING btree ("stage");
  CREATE INDEX "_newsletter_issues_v_version_version_stage_idx" ON "_newsletter_issues_v" USING btree ("version_stage");
  CREATE INDEX "resources_stage_idx" ON "resources" USING btree ("stage");
  CREATE INDEX "_resources_v_version_version_stage_idx" ON "_resources_v" USING btree ("version_stage");
  CREATE INDEX "research_reports_stage_idx" ON "research_reports" USING btree ("stage");
  CREATE INDEX "_research_reports_v_version_version_stage_idx" ON "_research_reports_v" USING btree ("version_stage");
  CREATE INDEX "stakeholders_stage_idx" ON "stakeholders" USING btree ("stage");
  CREATE INDEX "_stakeholders_v_version_version_stage_idx" ON "_stakeholders_v" USING btree ("version_stage");
  CREATE INDEX "albums_stage_idx" ON "albums" USING btree ("stage");
  CREATE INDEX "_albums_v_version_version_stage_idx" ON "_albums_v" USING btree ("version_stage");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "desk_rules" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_desk_rules_v" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "desk_rules" CASCADE;
  DROP TABLE "_desk_rules_v" CASCADE;
  DROP INDEX "pages_stage_idx";
  DROP INDEX "_pages_v_version_version_stage_idx";
  DROP INDEX "faqs_stage_idx";
  DROP INDEX "_faqs_v_version_version_stage_idx";
  DROP INDEX "testimonials_stage_idx";
  DROP INDEX "_testimonials_v_version_version_stage_idx";
  DROP INDEX "news_stage_idx";
  DROP INDEX "_news_v_version_version_stage_idx";
  DROP INDEX "press_releases_stage_idx";
  DROP INDEX "_press_releases_v_version_version_stage_idx";
  DROP INDEX "media_coverage_stage_idx";
  DROP INDEX "_media_coverage_v_version_version_stage_idx";
  DROP INDEX "newsletter_issues_stage_idx";
  DROP INDEX "_newsletter_issues_v_version_version_stage_idx";
  DROP INDEX "resources_stage_idx";
  DROP INDEX "_resources_v_version_version_stage_idx";
  DROP INDEX "research_reports_stage_idx";
  DROP INDEX "_research_reports_v_version_version_stage_idx";
  DROP INDEX "stakeholders_stage_idx";
  DROP INDEX "_stakeholders_v_version_version_stage_idx";
  DROP INDEX "albums_stage_idx";
  DROP INDEX "_albums_v_version_version_stage_idx";
  ALTER TABLE "pages" DROP COLUMN "stage";
  ALTER TABLE "_pages_v" DROP COLUMN "version_stage";
  ALTER TABLE "faqs" DROP COLUMN "stage";
  ALTER TABLE "_faqs_v" DROP COLUMN "version_stage";
  ALTER TABLE "testimonials" DROP COLUMN "stage";
  ALTER TABLE "_testimonials_v" DROP COLUMN "version_stage";
  ALTER TABLE "news" DROP COLUMN "stage";
  ALTER TABLE "_news_v" DROP COLUMN "version_stage";
  ALTER TABLE "press_releases" DROP COLUMN "stage";
  ALTER TABLE "_press_releases_v" DROP COLUMN "version_stage";
  ALTER TABLE "media_coverage" DROP COLUMN "stage";
  ALTER TABLE "_media_coverage_v" DROP COLUMN "version_stage";
  ALTER TABLE "newsletter_issues" DROP COLUMN "stage";
  ALTER TABLE "_newsletter_issues_v" DROP COLUMN "version_stage";
  ALTER TABLE "resources" DROP COLUMN "stage";
  ALTER TABLE "_resources_v" DROP COLUMN "version_stage";
  ALTER TABLE "research_reports" DROP COLUMN "stage";
  ALTER TABLE "_research_reports_v" DROP COLUMN "version_stage";
  ALTER TABLE "stakeholders" DROP COLUMN "stage";
  ALTER TABLE "_stakeholders_v" DROP COLUMN "version_stage";
  ALTER TABLE "albums" DROP COLUMN "stage";
  ALTER TABLE "_albums_v" DROP COLUMN "version_stage";
  DROP TYPE "public"."enum_pages_stage";
  DROP TYPE "public"."enum__pages_v_version_stage";
  DROP TYPE "public"."enum_faqs_stage";
  DROP TYPE "public"."enum__faqs_v_version_stage";
  DROP TYPE "public"."enum_testimonials_stage";
  DROP TYPE "public"."enum__testimonials_v_version_stage";
  DROP TYPE "public"."enum_news_stage";
  DROP TYPE "public"."enum__news_v_version_stage";
  DROP TYPE "public"."enum_press_releases_stage";
  DROP TYPE "public"."enum__press_releases_v_version_stage";
  DROP TYPE "public"."enum_media_coverage_stage";
  DROP TYPE "public"."enum__media_coverage_v_version_stage";
  DROP TYPE "public"."enum_newsletter_issues_stage";
  DROP TYPE "public"."enum__newsletter_issues_v_version_stage";
  DROP TYPE "public"."enum_resources_stage";
  DROP TYPE "public"."enum__resources_v_version_stage";
  DROP TYPE "public"."enum_research_reports_stage";
  DROP TYPE "public"."enum__research_reports_v_version_stage";
  DROP TYPE "public"."enum_stakeholders_stage";
  DROP TYPE "public"."enum__stakeholders_v_version_stage";
  DROP TYPE "public"."enum_albums_stage";
  DROP TYPE "public"."enum__albums_v_version_stage";
  DROP TYPE "public"."enum_desk_rules_gate";
  DROP TYPE "public"."enum__desk_rules_v_version_gate";`)
}
