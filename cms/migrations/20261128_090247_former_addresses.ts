import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "pages_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_pages_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "news_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_news_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "press_releases_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_press_releases_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "newsletter_issues_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_newsletter_issues_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "resources_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_resources_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "research_reports_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_research_reports_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "albums_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_albums_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  ALTER TABLE "pages_texts" ADD CONSTRAINT "pages_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_texts" ADD CONSTRAINT "_pages_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_texts" ADD CONSTRAINT "news_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_texts" ADD CONSTRAINT "_news_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_news_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_releases_texts" ADD CONSTRAINT "press_releases_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_releases_v_texts" ADD CONSTRAINT "_press_releases_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_press_releases_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletter_issues_texts" ADD CONSTRAINT "newsletter_issues_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."newsletter_issues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v_texts" ADD CONSTRAINT "_newsletter_issues_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_newsletter_issues_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resources_texts" ADD CONSTRAINT "resources_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resources_v_texts" ADD CONSTRAINT "_resources_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_resources_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "research_reports_texts" ADD CONSTRAINT "research_reports_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."research_reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_research_reports_v_texts" ADD CONSTRAINT "_research_reports_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_research_reports_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "albums_texts" ADD CONSTRAINT "albums_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."albums"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_albums_v_texts" ADD CONSTRAINT "_albums_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_albums_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "pages_texts_order_parent" ON "pages_texts" USING btree ("order","parent_id");
  CREATE INDEX "pages_texts_text_idx" ON "pages_texts" USING btree ("text");
  CREATE INDEX "_pages_v_texts_order_parent" ON "_pages_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "news_texts_order_parent" ON "news_texts" USING btree ("order","parent_id");
  CREATE INDEX "news_texts_text_idx" ON "news_texts" USING btree ("text");
  CREATE INDEX "_news_v_texts_order_parent" ON "_news_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "press_releases_texts_order_parent" ON "press_releases_texts" USING btree ("order","parent_id");
  CREATE INDEX "press_releases_texts_text_idx" ON "press_releases_texts" USING btree ("text");
  CREATE INDEX "_press_releases_v_texts_order_parent" ON "_press_releases_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "newsletter_issues_texts_order_parent" ON "newsletter_issues_texts" USING btree ("order","parent_id");
  CREATE INDEX "newsletter_issues_texts_text_idx" ON "newsletter_issues_texts" USING btree ("text");
  CREATE INDEX "_newsletter_issues_v_texts_order_parent" ON "_newsletter_issues_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "resources_texts_order_parent" ON "resources_texts" USING btree ("order","parent_id");
  CREATE INDEX "resources_texts_text_idx" ON "resources_texts" USING btree ("text");
  CREATE INDEX "_resources_v_texts_order_parent" ON "_resources_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "research_reports_texts_order_parent" ON "research_reports_texts" USING btree ("order","parent_id");
  CREATE INDEX "research_reports_texts_text_idx" ON "research_reports_texts" USING btree ("text");
  CREATE INDEX "_research_reports_v_texts_order_parent" ON "_research_reports_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "albums_texts_order_parent" ON "albums_texts" USING btree ("order","parent_id");
  CREATE INDEX "albums_texts_text_idx" ON "albums_texts" USING btree ("text");
  CREATE INDEX "_albums_v_texts_order_parent" ON "_albums_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "topics_texts_text_idx" ON "topics_texts" USING btree ("text");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "pages_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "news_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_news_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "press_releases_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_press_releases_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "newsletter_issues_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_newsletter_issues_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "resources_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_resources_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "research_reports_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_research_reports_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "albums_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_albums_v_texts" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "pages_texts" CASCADE;
  DROP TABLE "_pages_v_texts" CASCADE;
  DROP TABLE "news_texts" CASCADE;
  DROP TABLE "_news_v_texts" CASCADE;
  DROP TABLE "press_releases_texts" CASCADE;
  DROP TABLE "_press_releases_v_texts" CASCADE;
  DROP TABLE "newsletter_issues_texts" CASCADE;
  DROP TABLE "_newsletter_issues_v_texts" CASCADE;
  DROP TABLE "resources_texts" CASCADE;
  DROP TABLE "_resources_v_texts" CASCADE;
  DROP TABLE "research_reports_texts" CASCADE;
  DROP TABLE "_research_reports_v_texts" CASCADE;
  DROP TABLE "albums_texts" CASCADE;
  DROP TABLE "_albums_v_texts" CASCADE;
  DROP INDEX "topics_texts_text_idx";`)
}
