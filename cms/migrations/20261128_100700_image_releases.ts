import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_media_licence" AS ENUM('cc-by-4.0', 'cc-by-sa-4.0', 'cc-by-nc-4.0', 'cc-by-nc-nd-4.0', 'all-rights-reserved');
  CREATE TABLE "image_releases" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"reference" varchar NOT NULL,
  	"people" varchar NOT NULL,
  	"signed_by" varchar NOT NULL,
  	"purpose" varchar NOT NULL,
  	"given_on" timestamp(3) with time zone NOT NULL,
  	"expires_on" timestamp(3) with time zone,
  	"withdrawn_on" timestamp(3) with time zone,
  	"kept_at" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  ALTER TABLE "media" ADD COLUMN "licence" "enum_media_licence";
  ALTER TABLE "media" ADD COLUMN "source" varchar;
  ALTER TABLE "media" ADD COLUMN "consent_release_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "image_releases_id" uuid;
  CREATE UNIQUE INDEX "image_releases_reference_idx" ON "image_releases" USING btree ("reference");
  CREATE INDEX "image_releases_updated_at_idx" ON "image_releases" USING btree ("updated_at");
  CREATE INDEX "image_releases_created_at_idx" ON "image_releases" USING btree ("created_at");
  CREATE UNIQUE INDEX "image_releases_filename_idx" ON "image_releases" USING btree ("filename");
  ALTER TABLE "media" ADD CONSTRAINT "media_consent_release_id_image_releases_id_fk" FOREIGN KEY ("consent_release_id") REFERENCES "public"."image_releases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_image_releases_fk" FOREIGN KEY ("image_releases_id") REFERENCES "public"."image_releases"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "media_consent_consent_release_idx" ON "media" USING btree ("consent_release_id");
  CREATE INDEX "payload_locked_documents_rels_image_releases_id_idx" ON "payload_locked_documents_rels" USING btree ("image_releases_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "image_releases" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "image_releases" CASCADE;
  ALTER TABLE "media" DROP CONSTRAINT "media_consent_release_id_image_releases_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_image_releases_fk";
  
  DROP INDEX "media_consent_consent_release_idx";
  DROP INDEX "payload_locked_documents_rels_image_releases_id_idx";
  ALTER TABLE "media" DROP COLUMN "licence";
  ALTER TABLE "media" DROP COLUMN "source";
  ALTER TABLE "media" DROP COLUMN "consent_release_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "image_releases_id";
  DROP TYPE "public"."enum_media_licence";`)
}
