import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_site_alert_level" AS ENUM('notice', 'warning', 'urgent');
  CREATE TYPE "public"."enum_site_alert_from_tz" AS ENUM('Asia/Phnom_Penh');
  CREATE TYPE "public"."enum_site_alert_until_tz" AS ENUM('Asia/Phnom_Penh');
  CREATE TYPE "public"."enum__site_alert_v_version_level" AS ENUM('notice', 'warning', 'urgent');
  CREATE TYPE "public"."enum__site_alert_v_version_from_tz" AS ENUM('Asia/Phnom_Penh');
  CREATE TYPE "public"."enum__site_alert_v_version_until_tz" AS ENUM('Asia/Phnom_Penh');
  CREATE TABLE "pages_blocks_downloads_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"picture_id" uuid,
  	"file_id" uuid
  );
  
  CREATE TABLE "pages_blocks_downloads_items_locales" (
  	"name" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages_blocks_downloads" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_downloads_locales" (
  	"title" varchar,
  	"intro" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "_pages_v_blocks_downloads_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"picture_id" uuid,
  	"file_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_downloads_items_locales" (
  	"name" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_pages_v_blocks_downloads" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_downloads_locales" (
  	"title" varchar,
  	"intro" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "site_alert" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"level" "enum_site_alert_level" DEFAULT 'notice' NOT NULL,
  	"href" varchar,
  	"from" timestamp(3) with time zone,
  	"from_tz" "enum_site_alert_from_tz" DEFAULT 'Asia/Phnom_Penh',
  	"until" timestamp(3) with time zone,
  	"until_tz" "enum_site_alert_until_tz" DEFAULT 'Asia/Phnom_Penh',
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "site_alert_locales" (
  	"title" varchar,
  	"text" varchar,
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_site_alert_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"version_level" "enum__site_alert_v_version_level" DEFAULT 'notice' NOT NULL,
  	"version_href" varchar,
  	"version_from" timestamp(3) with time zone,
  	"version_from_tz" "enum__site_alert_v_version_from_tz" DEFAULT 'Asia/Phnom_Penh',
  	"version_until" timestamp(3) with time zone,
  	"version_until_tz" "enum__site_alert_v_version_until_tz" DEFAULT 'Asia/Phnom_Penh',
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_site_alert_v_locales" (
  	"version_title" varchar,
  	"version_text" varchar,
  	"version_label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  ALTER TABLE "pages" ADD COLUMN "review_by" timestamp(3) with time zone;
  ALTER TABLE "_pages_v" ADD COLUMN "version_review_by" timestamp(3) with time zone;
  ALTER TABLE "faqs" ADD COLUMN "review_by" timestamp(3) with time zone;
  ALTER TABLE "_faqs_v" ADD COLUMN "version_review_by" timestamp(3) with time zone;
  ALTER TABLE "testimonials" ADD COLUMN "review_by" timestamp(3) with time zone;
  ALTER TABLE "_testimonials_v" ADD COLUMN "version_review_by" timestamp(3) with time zone;
  ALTER TABLE "news" ADD COLUMN "review_by" timestamp(3) with time zone;
  ALTER TABLE "_news_v" ADD COLUMN "version_review_by" timestamp(3) with time zone;
  ALTER TABLE "press_releases" ADD COLUMN "review_by" timestamp(3) with time zone;
  ALTER TABLE "_press_releases_v" ADD COLUMN "version_review_by" timestamp(3) with time zone;
  ALTER TABLE "media_coverage" ADD COLUMN "review_by" timestamp(3) with time zone;
  ALTER TABLE "_media_coverage_v" ADD COLUMN "version_review_by" timestamp(3) with time zone;
  ALTER TABLE "newsletter_issues" ADD COLUMN "review_by" timestamp(3) with time zone;
  ALTER TABLE "_newsletter_issues_v" ADD COLUMN "version_review_by" timestamp(3) with time zone;
  ALTER TABLE "research_reports" ADD COLUMN "review_by" timestamp(3) with time zone;
  ALTER TABLE "_research_reports_v" ADD COLUMN "version_review_by" timestamp(3) with time zone;
  ALTER TABLE "stakeholders" ADD COLUMN "review_by" timestamp(3) with time zone;
  ALTER TABLE "_stakeholders_v" ADD COLUMN "version_review_by" timestamp(3) with time zone;
  ALTER TABLE "albums" ADD COLUMN "review_by" timestamp(3) with time zone;
  ALTER TABLE "_albums_v" ADD COLUMN "version_review_by" timestamp(3) with time zone;
  ALTER TABLE "pages_blocks_downloads_items" ADD CONSTRAINT "pages_blocks_downloads_items_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_blocks_downloads_items" ADD CONSTRAINT "pages_blocks_downloads_items_file_id_documents_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_blocks_downloads_items" ADD CONSTRAINT "pages_blocks_downloads_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_downloads"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_downloads_items_locales" ADD CONSTRAINT "pages_blocks_downloads_items_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_downloads_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_downloads" ADD CONSTRAINT "pages_blocks_downloads_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_downloads_locales" ADD CONSTRAINT "pages_blocks_downloads_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_downloads"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_downloads_items" ADD CONSTRAINT "_pages_v_blocks_downloads_items_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_downloads_items" ADD CONSTRAINT "_pages_v_blocks_downloads_items_file_id_documents_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_downloads_items" ADD CONSTRAINT "_pages_v_blocks_downloads_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_downloads"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_downloads_items_locales" ADD CONSTRAINT "_pages_v_blocks_downloads_items_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_downloads_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_downloads" ADD CONSTRAINT "_pages_v_blocks_downloads_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_downloads_locales" ADD CONSTRAINT "_pages_v_blocks_downloads_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_downloads"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_alert_locales" ADD CONSTRAINT "site_alert_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_alert"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_alert_v_locales" ADD CONSTRAINT "_site_alert_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_alert_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "pages_blocks_downloads_items_order_idx" ON "pages_blocks_downloads_items" USING btree ("_order");
  CREATE INDEX "pages_blocks_downloads_items_parent_id_idx" ON "pages_blocks_downloads_items" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_downloads_items_picture_idx" ON "pages_blocks_downloads_items" USING btree ("picture_id");
  CREATE INDEX "pages_blocks_downloads_items_file_idx" ON "pages_blocks_downloads_items" USING btree ("file_id");
  CREATE UNIQUE INDEX "pages_blocks_downloads_items_locales_locale_parent_id_unique" ON "pages_blocks_downloads_items_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_blocks_downloads_order_idx" ON "pages_blocks_downloads" USING btree ("_order");
  CREATE INDEX "pages_blocks_downloads_parent_id_idx" ON "pages_blocks_downloads" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_downloads_path_idx" ON "pages_blocks_downloads" USING btree ("_path");
  CREATE UNIQUE INDEX "pages_blocks_downloads_locales_locale_parent_id_unique" ON "pages_blocks_downloads_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_blocks_downloads_items_order_idx" ON "_pages_v_blocks_downloads_items" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_downloads_items_parent_id_idx" ON "_pages_v_blocks_downloads_items" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_downloads_items_picture_idx" ON "_pages_v_blocks_downloads_items" USING btree ("picture_id");
  CREATE INDEX "_pages_v_blocks_downloads_items_file_idx" ON "_pages_v_blocks_downloads_items" USING btree ("file_id");
  CREATE UNIQUE INDEX "_pages_v_blocks_downloads_items_locales_locale_parent_id_uni" ON "_pages_v_blocks_downloads_items_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_blocks_downloads_order_idx" ON "_pages_v_blocks_downloads" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_downloads_parent_id_idx" ON "_pages_v_blocks_downloads" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_downloads_path_idx" ON "_pages_v_blocks_downloads" USING btree ("_path");
  CREATE UNIQUE INDEX "_pages_v_blocks_downloads_locales_locale_parent_id_unique" ON "_pages_v_blocks_downloads_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "site_alert_locales_locale_parent_id_unique" ON "site_alert_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_site_alert_v_created_at_idx" ON "_site_alert_v" USING btree ("created_at");
  CREATE INDEX "_site_alert_v_updated_at_idx" ON "_site_alert_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_site_alert_v_locales_locale_parent_id_unique" ON "_site_alert_v_locales" USING btree ("_locale","_parent_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "pages_blocks_downloads_items" CASCADE;
  DROP TABLE "pages_blocks_downloads_items_locales" CASCADE;
  DROP TABLE "pages_blocks_downloads" CASCADE;
  DROP TABLE "pages_blocks_downloads_locales" CASCADE;
  DROP TABLE "_pages_v_blocks_downloads_items" CASCADE;
  DROP TABLE "_pages_v_blocks_downloads_items_locales" CASCADE;
  DROP TABLE "_pages_v_blocks_downloads" CASCADE;
  DROP TABLE "_pages_v_blocks_downloads_locales" CASCADE;
  DROP TABLE "site_alert" CASCADE;
  DROP TABLE "site_alert_locales" CASCADE;
  DROP TABLE "_site_alert_v" CASCADE;
  DROP TABLE "_site_alert_v_locales" CASCADE;
  ALTER TABLE "pages" DROP COLUMN "review_by";
  ALTER TABLE "_pages_v" DROP COLUMN "version_review_by";
  ALTER TABLE "faqs" DROP COLUMN "review_by";
  ALTER TABLE "_faqs_v" DROP COLUMN "version_review_by";
  ALTER TABLE "testimonials" DROP COLUMN "review_by";
  ALTER TABLE "_testimonials_v" DROP COLUMN "version_review_by";
  ALTER TABLE "news" DROP COLUMN "review_by";
  ALTER TABLE "_news_v" DROP COLUMN "version_review_by";
  ALTER TABLE "press_releases" DROP COLUMN "review_by";
  ALTER TABLE "_press_releases_v" DROP COLUMN "version_review_by";
  ALTER TABLE "media_coverage" DROP COLUMN "review_by";
  ALTER TABLE "_media_coverage_v" DROP COLUMN "version_review_by";
  ALTER TABLE "newsletter_issues" DROP COLUMN "review_by";
  ALTER TABLE "_newsletter_issues_v" DROP COLUMN "version_review_by";
  ALTER TABLE "research_reports" DROP COLUMN "review_by";
  ALTER TABLE "_research_reports_v" DROP COLUMN "version_review_by";
  ALTER TABLE "stakeholders" DROP COLUMN "review_by";
  ALTER TABLE "_stakeholders_v" DROP COLUMN "version_review_by";
  ALTER TABLE "albums" DROP COLUMN "review_by";
  ALTER TABLE "_albums_v" DROP COLUMN "version_review_by";
  DROP TYPE "public"."enum_site_alert_level";
  DROP TYPE "public"."enum_site_alert_from_tz";
  DROP TYPE "public"."enum_site_alert_until_tz";
  DROP TYPE "public"."enum__site_alert_v_version_level";
  DROP TYPE "public"."enum__site_alert_v_version_from_tz";
  DROP TYPE "public"."enum__site_alert_v_version_until_tz";`)
}
