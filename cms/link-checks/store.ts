import { z } from 'zod'

import type { Queryable } from '../../collections/database/transaction.ts'
import { verdictAfter, type Followed } from './outcome.ts'

/** A link that is to be looked at. */
export interface DueLink {
  href: string
  failures: number
}

const dueSchema = z.array(z.object({ href: z.string(), failures: z.number() }))

/** Takes up links that documents have now, and forgets those that none has any more. Tokens are no addresses yet. */
export async function gatherLinks(pool: Queryable): Promise<void> {
  await pool.query(
    `INSERT INTO link_checks (href)
     SELECT DISTINCT target FROM uses WHERE kind = 'link' AND target ~ '^(https?://|/)' AND target !~ '[{]{2}'
     ON CONFLICT DO NOTHING`,
  )
  await pool.query(
    `DELETE FROM link_checks WHERE NOT EXISTS (SELECT FROM uses WHERE uses.target = link_checks.href AND uses.kind = 'link')`,
  )
}

export async function dueLinks(pool: Queryable, limit: number): Promise<readonly DueLink[]> {
  const { rows } = await pool.query(
    'SELECT href, failures FROM link_checks WHERE next_at <= now() ORDER BY next_at, href LIMIT $1',
    [limit],
  )
  return dueSchema.parse(rows)
}

/** Writes down what came of a link; a useful link that is alive says so on its page. */
export async function keepOutcome(pool: Queryable, { href, failures }: DueLink, followed: Followed): Promise<void> {
  const verdict = verdictAfter(followed, failures)
  const code = 'code' in followed ? (followed.code ?? null) : null
  const problem = 'problem' in followed ? followed.problem : null
  await pool.query(
    `UPDATE link_checks SET status = $2, code = $3, problem = $4, failures = $5, checked_at = now(),
       alive_at = CASE WHEN $2 = 'alive' THEN now() ELSE alive_at END,
       failing_since = CASE WHEN $5 = 0 THEN NULL ELSE coalesce(failing_since, now()) END,
       next_at = now() + make_interval(secs => $6::float8 / 1000)
     WHERE md5(href) = md5($1)`,
    [href, verdict.status, code, problem, verdict.failures, verdict.again],
  )
  if (verdict.status !== 'alive') return
  await pool.query(
    `UPDATE useful_links SET last_seen_alive_at = now()
      WHERE id IN (SELECT document::uuid FROM uses WHERE target = $1 AND kind = 'link' AND source = 'useful-links')`,
    [href],
  )
}
