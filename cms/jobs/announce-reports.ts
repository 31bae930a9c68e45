import { randomUUIDv7 } from 'node:crypto'

import type { Pool } from 'pg'

import type { Locale } from '../../collections/vocabulary/locales.ts'
import type { Mailer } from '../email/mailer.ts'
import { newReportsMessage } from '../email/new-reports.ts'
import { readLedger, writeLedger, type Ledger } from './announcement-ledger.ts'
import { inTransaction } from '../../collections/database/transaction.ts'

/** Milliseconds between two messages to one analyst, however many reports come. */
export const BETWEEN_MESSAGES = 5 * 60_000

interface Analyst {
  id: string
  email: string
  language: Locale
}

interface Announcing {
  pool: Pool
  mailer: Pick<Mailer, 'send'>
  cmsUrl: string
  now: Date
  /** Stops between two messages; whoever was not told by then is told the next time. */
  signal?: AbortSignal | undefined
}

interface Announcement {
  /** How many analysts were told. */
  told: number
  /** Codes of the messages that failed. */
  failures: readonly string[]
}

const NOTHING: Announcement = { told: 0, failures: [] }

async function enabledAnalysts(pool: Pool): Promise<Analyst[]> {
  const { rows } = await pool.query<Analyst>(
    `SELECT id, email, language FROM staff WHERE role = 'analyst' AND disabled IS NOT TRUE ORDER BY id`,
  )
  return rows
}

async function unannounced(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>('SELECT id FROM reports WHERE announced_at IS NULL')
  return rows.map(({ id }) => id)
}

/**
 * Tells analysts by e-mail that reports are waiting: each at most once in five minutes, and of every report at least once. A
 * report counts as announced when somebody was told; whoever was not is owed the message. Killed between sending and marking,
 * it sends again.
 */
export async function announceReports({ pool, mailer, cmsUrl, now, signal }: Announcing): Promise<Announcement> {
  const [analysts, before] = await Promise.all([enabledAnalysts(pool), readLedger(pool)])
  const isDue = ({ id }: Analyst) => {
    const since = now.getTime() - Date.parse(before[id]?.triedAt ?? '1970')
    // Less than nothing: the clock was put back, and waiting for it to catch up could take long.
    return since >= BETWEEN_MESSAGES || since < 0
  }
  const due = analysts.filter(isDue)
  if (due.length === 0) return NOTHING
  const reports = await unannounced(pool)
  const waitingFor = ({ id }: Analyst) => reports.length + (before[id]?.owed ?? 0)

  const tried = new Set<string>()
  const told = new Set<string>()
  const failures: string[] = []
  for (const analyst of due.filter((each) => waitingFor(each) > 0)) {
    if (signal?.aborted) break
    tried.add(analyst.id)
    const message = newReportsMessage(analyst.language, waitingFor(analyst), cmsUrl)
    const delivery = await mailer.send({ to: { name: '', address: analyst.email }, ...message })
    if (delivery.kind === 'sent') told.add(analyst.id)
    else failures.push(delivery.code)
  }
  if (tried.size === 0) return NOTHING

  const announced = told.size > 0 ? reports : []
  const after: Ledger = Object.fromEntries(
    analysts.map(({ id }) => {
      const triedAt = tried.has(id) ? now.toISOString() : before[id]?.triedAt
      const owed = told.has(id) ? 0 : (before[id]?.owed ?? 0) + announced.length
      return [id, { ...(triedAt !== undefined && { triedAt }), owed }]
    }),
  )
  await inTransaction(pool, async (client) => {
    await client.query('UPDATE reports SET announced_at = $1 WHERE id = ANY($2)', [now, announced])
    await writeLedger(client, randomUUIDv7(), after)
  })
  return { told: told.size, failures }
}
