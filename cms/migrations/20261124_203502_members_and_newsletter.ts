import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_member_rules_sign_up" AS ENUM('open', 'approval', 'invitation');
  CREATE TYPE "public"."enum__member_rules_v_version_sign_up" AS ENUM('open', 'approval', 'invitation');
  CREATE TABLE "member_rules" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"sign_up" "enum_member_rules_sign_up" DEFAULT 'approval' NOT NULL,
  	"terms_version" varchar DEFAULT '2026-11-01' NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_member_rules_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"version_sign_up" "enum__member_rules_v_version_sign_up" DEFAULT 'approval' NOT NULL,
  	"version_terms_version" varchar DEFAULT '2026-11-01' NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "members" ALTER COLUMN "status" SET DATA TYPE text;
  ALTER TABLE "members" ALTER COLUMN "status" SET DEFAULT 'invited'::text;
  -- An account whose address nobody has confirmed is none any more; who unsubscribed, or never confirmed, is not kept.
  DELETE FROM "members" WHERE "status" = 'unverified';
  DELETE FROM "newsletter_subscribers" WHERE "status" IN ('unsubscribed', 'pending');
  DROP TYPE "public"."enum_members_status";
  CREATE TYPE "public"."enum_members_status" AS ENUM('invited', 'awaiting-approval', 'active', 'disabled');
  ALTER TABLE "members" ALTER COLUMN "status" SET DEFAULT 'invited'::"public"."enum_members_status";
  ALTER TABLE "members" ALTER COLUMN "status" SET DATA TYPE "public"."enum_members_status" USING "status"::"public"."enum_members_status";
  ALTER TABLE "newsletter_subscribers" ALTER COLUMN "status" SET DATA TYPE text;
  ALTER TABLE "newsletter_subscribers" ALTER COLUMN "status" SET DEFAULT 'confirmed'::text;
  DROP TYPE "public"."enum_newsletter_subscribers_status";
  CREATE TYPE "public"."enum_newsletter_subscribers_status" AS ENUM('confirmed', 'bounced');
  ALTER TABLE "newsletter_subscribers" ALTER COLUMN "status" SET DEFAULT 'confirmed'::"public"."enum_newsletter_subscribers_status";
  ALTER TABLE "newsletter_subscribers" ALTER COLUMN "status" SET DATA TYPE "public"."enum_newsletter_subscribers_status" USING "status"::"public"."enum_newsletter_subscribers_status";
  ALTER TABLE "members" ADD COLUMN "last_log_in_on" timestamp(3) with time zone;
  ALTER TABLE "members" ADD COLUMN "warned_at" timestamp(3) with time zone;
  ALTER TABLE "newsletter_subscribers" ADD COLUMN "bounce" varchar;
  CREATE INDEX "_member_rules_v_created_at_idx" ON "_member_rules_v" USING btree ("created_at");
  CREATE INDEX "_member_rules_v_updated_at_idx" ON "_member_rules_v" USING btree ("updated_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  ALTER TABLE "member_rules" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_member_rules_v" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "member_rules" CASCADE;
  DROP TABLE "_member_rules_v" CASCADE;
  ALTER TABLE "members" ALTER COLUMN "status" SET DATA TYPE text;
  ALTER TABLE "members" ALTER COLUMN "status" SET DEFAULT 'unverified'::text;
  UPDATE "members" SET "status" = 'unverified' WHERE "status" = 'invited';
  DROP TYPE "public"."enum_members_status";
  CREATE TYPE "public"."enum_members_status" AS ENUM('unverified', 'awaiting-approval', 'active', 'disabled');
  ALTER TABLE "members" ALTER COLUMN "status" SET DEFAULT 'unverified'::"public"."enum_members_status";
  ALTER TABLE "members" ALTER COLUMN "status" SET DATA TYPE "public"."enum_members_status" USING "status"::"public"."enum_members_status";
  ALTER TABLE "newsletter_subscribers" ALTER COLUMN "status" SET DATA TYPE text;
  ALTER TABLE "newsletter_subscribers" ALTER COLUMN "status" SET DEFAULT 'pending'::text;
  DROP TYPE "public"."enum_newsletter_subscribers_status";
  CREATE TYPE "public"."enum_newsletter_subscribers_status" AS ENUM('pending', 'confirmed', 'unsubscribed', 'bounced');
  ALTER TABLE "newsletter_subscribers" ALTER COLUMN "status" SET DEFAULT 'pending'::"public"."enum_newsletter_subscribers_status";
  ALTER TABLE "newsletter_subscribers" ALTER COLUMN "status" SET DATA TYPE "public"."enum_newsletter_subscribers_status" USING "status"::"public"."enum_newsletter_subscribers_status";
  ALTER TABLE "members" DROP COLUMN "last_log_in_on";
  ALTER TABLE "members" DROP COLUMN "warned_at";
  ALTER TABLE "newsletter_subscribers" DROP COLUMN "bounce";
  DROP TYPE "public"."enum_member_rules_sign_up";
  DROP TYPE "public"."enum__member_rules_v_version_sign_up";`)
}
