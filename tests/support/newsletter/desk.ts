import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import type { DeliveryState, SendingState } from '../../../collections/vocabulary/newsletter.ts'
import type { Queryable } from '../../../collections/database/transaction.ts'
import { rich } from './rich-text.ts'

interface Words {
  publishedAt?: string
  readyIn?: Locale[]
  status?: 'draft' | 'published'
  items?: { relationTo: 'news' | 'resources'; value: string }[]
  subject?: string
  hasIntro?: boolean
}

/** An issue of the newsletter in both languages; published unless the words say otherwise. */
export async function writeIssue(payload: Payload, words: Words = {}): Promise<string> {
  const {
    publishedAt,
    readyIn = ['en', 'km'],
    status = 'published',
    items = [],
    subject = 'An issue',
    hasIntro = true,
  } = words
  const intro = hasIntro ? { intro: rich.document(rich.paragraph(rich.link('Report', '/report'))) } : {}
  const { id } = await payload.create({
    collection: 'newsletter-issues',
    locale: 'en',
    draft: status === 'draft',
    data: {
      slug: `issue-${randomUUID().slice(0, 8)}`,
      subject,
      ...intro,
      readyIn,
      items,
      ...(publishedAt !== undefined && { publishedAt }),
      _status: status,
    },
  })
  await payload.update({
    collection: 'newsletter-issues',
    id,
    locale: 'km',
    draft: status === 'draft',
    data: { subject: subject && 'លេខមួយ', ...intro, _status: status },
  })
  return id
}

/** Confirmed readers who do not exist. @returns their ids */
export async function subscribe(db: Queryable, n: number, language: Locale = 'en'): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    `INSERT INTO newsletter_subscribers (id, email, language, status, confirmed_at)
     SELECT id, id || '@example.org', $2, 'confirmed', now()
     FROM (SELECT gen_random_uuid() AS id FROM generate_series(1, $1)) made RETURNING id`,
    [n, language],
  )
  return rows.map(({ id }) => id)
}

/** An issue on its way, as the worker leaves it. */
export async function storeSending(
  db: Queryable,
  issue: string,
  state: SendingState,
  deliveries: readonly (readonly [DeliveryState, readonly string[]])[] = [],
  dueAt = new Date(),
): Promise<void> {
  await db.query(
    `INSERT INTO newsletter_sendings (issue, state, due_at, begun_at, ended_at)
     VALUES ($1, $2, $3, CASE WHEN $2 IN ('sending', 'paused', 'sent') THEN now() END, CASE WHEN $2 = 'sent' THEN now() END)`,
    [issue, state, dueAt],
  )
  for (const [delivery, subscribers] of deliveries) {
    await db.query(
      'INSERT INTO newsletter_deliveries (issue, subscriber, state, attempts) SELECT $1, unnest($2::uuid[]), $3, 1',
      [issue, subscribers, delivery],
    )
  }
}

/** The state of the way to each reader, in their order. */
export async function deliveryStates(db: Queryable, issue: string, subscribers: readonly string[]): Promise<string[]> {
  const { rows } = await db.query<{ subscriber: string; state: string }>(
    'SELECT subscriber, state FROM newsletter_deliveries WHERE issue = $1',
    [issue],
  )
  const states = new Map(rows.map(({ subscriber, state }) => [subscriber, state]))
  return subscribers.map((subscriber) => states.get(subscriber) ?? 'none')
}
