import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What the administration never sees of members: passwords, sessions, links, passkeys. No collection, so that no rule of
 * access can open them by mistake; the site alone reads them (site/members).
 *
 * `mail_queue` holds what the worker is to write to somebody. Who asks for a link puts in the address and no more: whether
 * there is an account is found out by the worker, so that no answer of the site can tell, by its words or by its time.
 *
 * `newsletter_sendings` is an issue on its way, as it was put together once; `newsletter_deliveries` one of its readers.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE member_passwords (
      member uuid PRIMARY KEY REFERENCES members ON DELETE CASCADE,
      hash text NOT NULL,
      changed_at timestamptz NOT NULL DEFAULT now()
    );

    -- token: SHA-256 of what the cookie holds. device: browser and system in a word or two, as its owner knows it.
    CREATE TABLE member_sessions (
      id uuid PRIMARY KEY,
      member uuid NOT NULL REFERENCES members ON DELETE CASCADE,
      token bytea NOT NULL UNIQUE,
      means text NOT NULL CHECK (means IN ('password', 'passkey', 'link')),
      device text NOT NULL,
      begun_at timestamptz NOT NULL DEFAULT now(),
      seen_at timestamptz NOT NULL DEFAULT now(),
      ends_at timestamptz NOT NULL
    );
    CREATE INDEX member_sessions_member ON member_sessions (member);
    CREATE INDEX member_sessions_ends_at ON member_sessions (ends_at);

    -- token: SHA-256 of what the link holds. member: none at a sign-up, of which details holds the form.
    CREATE TABLE member_links (
      token bytea PRIMARY KEY,
      purpose text NOT NULL CHECK (purpose IN ('sign-up', 'invitation', 'reset', 'email', 'undo-email', 'newsletter')),
      member uuid REFERENCES members ON DELETE CASCADE,
      email text NOT NULL,
      language text NOT NULL,
      details jsonb NOT NULL DEFAULT '{}',
      made_at timestamptz NOT NULL DEFAULT now(),
      ends_at timestamptz NOT NULL,
      used_at timestamptz
    );
    CREATE INDEX member_links_member ON member_links (member);
    CREATE INDEX member_links_ends_at ON member_links (ends_at);

    -- id: the credential's, base64url. public_key: COSE.
    CREATE TABLE member_passkeys (
      id text PRIMARY KEY,
      member uuid NOT NULL REFERENCES members ON DELETE CASCADE,
      public_key bytea NOT NULL,
      counter bigint NOT NULL,
      transports text[] NOT NULL,
      name text NOT NULL,
      made_at timestamptz NOT NULL DEFAULT now(),
      used_at timestamptz
    );
    CREATE INDEX member_passkeys_member ON member_passkeys (member);

    CREATE TABLE member_challenges (
      challenge text PRIMARY KEY,
      member uuid REFERENCES members ON DELETE CASCADE,
      ends_at timestamptz NOT NULL
    );
    CREATE INDEX member_challenges_ends_at ON member_challenges (ends_at);

    CREATE TABLE mail_queue (
      id uuid PRIMARY KEY,
      kind text NOT NULL,
      email text NOT NULL,
      language text NOT NULL,
      details jsonb NOT NULL DEFAULT '{}',
      made_at timestamptz NOT NULL DEFAULT now(),
      due_at timestamptz NOT NULL DEFAULT now(),
      attempts integer NOT NULL DEFAULT 0
    );
    CREATE INDEX mail_queue_due_at ON mail_queue (due_at);
    -- What was sent to an address lately, by its keyed hash, so that nobody can have it flooded.
    CREATE TABLE mail_sent (
      recipient bytea NOT NULL,
      kind text NOT NULL,
      at timestamptz NOT NULL DEFAULT now()
    );
    CREATE INDEX mail_sent_recipient ON mail_sent (recipient, at);

    CREATE TABLE newsletter_sendings (
      issue uuid PRIMARY KEY REFERENCES newsletter_issues ON DELETE CASCADE,
      state text NOT NULL CHECK (state IN ('scheduled', 'sending', 'paused', 'sent', 'cancelled')),
      due_at timestamptz NOT NULL,
      asked_by uuid REFERENCES staff ON DELETE SET NULL,
      begun_at timestamptz,
      ended_at timestamptz,
      -- By language: subject, text and HTML as they go out, but for the reader's own link.
      messages jsonb
    );
    CREATE INDEX newsletter_sendings_due ON newsletter_sendings (due_at) WHERE state IN ('scheduled', 'sending');

    CREATE TABLE newsletter_deliveries (
      issue uuid NOT NULL REFERENCES newsletter_sendings ON DELETE CASCADE,
      subscriber uuid NOT NULL,
      state text NOT NULL DEFAULT 'waiting'
        CHECK (state IN ('waiting', 'handed-over', 'sent', 'bounced', 'failed', 'unknown', 'gone')),
      attempts integer NOT NULL DEFAULT 0,
      due_at timestamptz NOT NULL DEFAULT now(),
      at timestamptz,
      -- What the mail server said, by its code alone.
      code text,
      PRIMARY KEY (issue, subscriber)
    );
    CREATE INDEX newsletter_deliveries_waiting ON newsletter_deliveries (issue, due_at) WHERE state = 'waiting';
    CREATE INDEX newsletter_deliveries_open ON newsletter_deliveries (issue) WHERE state IN ('handed-over', 'unknown');
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE newsletter_deliveries, newsletter_sendings, mail_sent, mail_queue;
    DROP TABLE member_challenges, member_passkeys, member_links, member_sessions, member_passwords;
  `)
}
