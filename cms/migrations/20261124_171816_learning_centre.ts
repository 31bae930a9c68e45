import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "topics_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  ALTER TABLE "pages" ADD COLUMN "listed" boolean DEFAULT true;
  ALTER TABLE "_pages_v" ADD COLUMN "version_listed" boolean DEFAULT true;
  ALTER TABLE "resources" ADD COLUMN "listed" boolean DEFAULT true;
  ALTER TABLE "_resources_v" ADD COLUMN "version_listed" boolean DEFAULT true;
  ALTER TABLE "topics_texts" ADD CONSTRAINT "topics_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "topics_texts_order_parent" ON "topics_texts" USING btree ("order","parent_id");
  CREATE INDEX "pages_listed_idx" ON "pages" USING btree ("listed");
  CREATE INDEX "_pages_v_version_version_listed_idx" ON "_pages_v" USING btree ("version_listed");
  CREATE INDEX "resources_listed_idx" ON "resources" USING btree ("listed");
  CREATE INDEX "_resources_v_version_version_listed_idx" ON "_resources_v" USING btree ("version_listed");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "topics_texts" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "topics_texts" CASCADE;
  DROP INDEX "pages_listed_idx";
  DROP INDEX "_pages_v_version_version_listed_idx";
  DROP INDEX "resources_listed_idx";
  DROP INDEX "_resources_v_version_version_listed_idx";
  ALTER TABLE "pages" DROP COLUMN "listed";
  ALTER TABLE "_pages_v" DROP COLUMN "version_listed";
  ALTER TABLE "resources" DROP COLUMN "listed";
  ALTER TABLE "_resources_v" DROP COLUMN "version_listed";`)
}
