import { inTransaction, type Connections, type Queryable } from '../../../collections/database/transaction.ts'
import type { IssueMessages, SendingState } from '../../../collections/vocabulary/newsletter.ts'
import { issueMessagesSchema } from './messages.ts'

/** Issues that are on their way or whose time has come, the earliest first. */
export async function dueIssues(db: Queryable): Promise<string[]> {
  const { rows } = await db.query<{ issue: string }>(
    `SELECT issue FROM newsletter_sendings
     WHERE state = 'sending' OR (state = 'scheduled' AND due_at <= now()) ORDER BY due_at, issue`,
  )
  return rows.map(({ issue }) => issue)
}

interface Sending {
  state: SendingState
  /** As they were put together at the beginning; undefined before that. */
  messages: IssueMessages | undefined
}

export async function findSending(db: Queryable, issue: string): Promise<Sending | undefined> {
  const { rows } = await db.query<{ state: SendingState; messages: unknown }>(
    'SELECT state, messages FROM newsletter_sendings WHERE issue = $1',
    [issue],
  )
  const [row] = rows
  if (row === undefined) return undefined
  return { state: row.state, messages: row.messages === null ? undefined : issueMessagesSchema.parse(row.messages) }
}

export async function isBeingSent(db: Queryable, issue: string): Promise<boolean> {
  const { rowCount } = await db.query(`SELECT FROM newsletter_sendings WHERE issue = $1 AND state = 'sending'`, [issue])
  return rowCount === 1
}

/**
 * From here on it is settled what is sent, and to whom: whoever is a subscriber now. Done again, after a pause say, it adds
 * those who have come meanwhile and changes nothing else.
 * @returns whether the issue is to be sent still
 */
export function begin(pool: Connections, issue: string, messages: IssueMessages): Promise<boolean> {
  return inTransaction(pool, async (client) => {
    const { rowCount } = await client.query(
      `UPDATE newsletter_sendings
       SET state = 'sending', messages = coalesce(messages, $2), begun_at = coalesce(begun_at, now())
       WHERE issue = $1 AND state = 'scheduled' AND due_at <= now()`,
      [issue, JSON.stringify(messages)],
    )
    if (rowCount === 0) return false
    await client.query(
      `INSERT INTO newsletter_deliveries (issue, subscriber)
       SELECT $1, id FROM newsletter_subscribers WHERE status = 'confirmed' ON CONFLICT DO NOTHING`,
      [issue],
    )
    return true
  })
}

/** @returns whether nothing waits any more, so that the issue counts as sent */
export function finish(pool: Connections, issue: string): Promise<boolean> {
  return inTransaction(pool, async (client) => {
    // First the lock, then the look: who decides at this moment that somebody is to get it after all holds the same lock.
    await client.query('SELECT FROM newsletter_sendings WHERE issue = $1 FOR UPDATE', [issue])
    const { rowCount } = await client.query(
      `UPDATE newsletter_sendings SET state = 'sent', ended_at = now()
       WHERE issue = $1 AND state = 'sending'
         AND NOT EXISTS (SELECT FROM newsletter_deliveries WHERE issue = $1 AND state = 'waiting')`,
      [issue],
    )
    return rowCount === 1
  })
}
