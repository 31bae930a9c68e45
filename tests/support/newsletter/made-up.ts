import { randomUUIDv7 } from 'node:crypto'

import type pg from 'pg'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { UNSUBSCRIBE_MARK, type IssueMessages } from '../../../collections/vocabulary/newsletter.ts'

type Database = Pick<pg.Pool, 'query'>

export const MADE_UP_MESSAGES: IssueMessages = {
  en: {
    subject: 'The made-up issue',
    text: `Words of the issue.\n\nUnsubscribe: ${UNSUBSCRIBE_MARK}\n`,
    html: `<html lang="en"><p>Words of the issue.</p><a href="${UNSUBSCRIBE_MARK}">Unsubscribe</a></html>`,
  },
  km: {
    subject: 'លេខសាកល្បង',
    text: `ពាក្យរបស់លេខ។\n\nឈប់ទទួល៖ ${UNSUBSCRIBE_MARK}\n`,
    html: `<html lang="km"><p>ពាក្យរបស់លេខ។</p><a href="${UNSUBSCRIBE_MARK}">ឈប់ទទួល</a></html>`,
  },
}

export async function subscribe(db: Database, email: string, language: Locale = 'en'): Promise<string> {
  const id = randomUUIDv7()
  await db.query(
    `INSERT INTO newsletter_subscribers (id, email, language, status, confirmed_at, created_at, updated_at)
     VALUES ($1, $2, $3, 'confirmed', now(), now(), now())`,
    [id, email, language],
  )
  return id
}

export const addressOf = (number: number) => `reader-${String(number).padStart(4, '0')}@example.org`

/** So many subscribers, every third of whom reads English. */
export async function subscribeMany(db: Database, count: number): Promise<void> {
  await db.query(
    `INSERT INTO newsletter_subscribers (id, email, language, status, confirmed_at, created_at, updated_at)
     SELECT gen_random_uuid(), 'reader-' || lpad(n::text, 4, '0') || '@example.org',
       (CASE WHEN n % 3 = 0 THEN 'en' ELSE 'km' END)::enum_newsletter_subscribers_language, 'confirmed', now(), now(), now()
     FROM generate_series(1, $1) n`,
    [count],
  )
}

/** An issue whose time has come. With messages it need not be put together any more. */
export async function scheduleIssue(db: Database, messages?: IssueMessages): Promise<string> {
  const id = randomUUIDv7()
  await db.query(`INSERT INTO newsletter_issues (id, slug, _status) VALUES ($1, $2, 'published')`, [id, `issue-${id}`])
  await db.query(
    `INSERT INTO newsletter_sendings (issue, state, due_at, messages) VALUES ($1, 'scheduled', now() - interval '1 second', $2)`,
    [id, messages === undefined ? null : JSON.stringify(messages)],
  )
  return id
}

export async function sendingState(db: Database, issue: string): Promise<string | undefined> {
  const { rows } = await db.query<{ state: string }>('SELECT state FROM newsletter_sendings WHERE issue = $1', [issue])
  return rows[0]?.state
}

/** How many deliveries are in each state. */
export async function deliveryStates(db: Database, issue: string): Promise<Record<string, number>> {
  const { rows } = await db.query<{ state: string; n: number }>(
    'SELECT state, count(*)::int AS n FROM newsletter_deliveries WHERE issue = $1 GROUP BY state',
    [issue],
  )
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]))
}

export interface Delivery {
  state: string
  attempts: number
  code: string | null
  /** Seconds until it may be tried again. */
  wait: number
}

export async function deliveryTo(db: Database, issue: string, subscriber: string): Promise<Delivery | undefined> {
  const { rows } = await db.query<Delivery>(
    `SELECT state, attempts, code, round(extract(epoch FROM due_at - now()))::int AS wait
     FROM newsletter_deliveries WHERE issue = $1 AND subscriber = $2`,
    [issue, subscriber],
  )
  return rows[0]
}
