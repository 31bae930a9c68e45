import type { PoolClient } from 'pg'

import { problemOf, type Transition, type TransitionProblem } from '../../collections/vocabulary/report-transitions.ts'
import type { Priority } from '../../collections/vocabulary/reports.ts'
import { lockCase } from './cases.ts'
import type { Case } from './case-view.ts'
import { inTransaction, type Connections } from '../../collections/database/transaction.ts'
import { writeLine, type Analyst, type NewLine } from './time-line.ts'

interface Deciding {
  pool: Connections
  publicKey: string
  by: Analyst
  reportId: string
}

export type Decision =
  /** `line` is the id of the line of the time line that tells of it. */
  | { kind: 'done'; line: string }
  | { kind: 'unknown' }
  /** Somebody else has decided something since; nothing was stored. */
  | { kind: 'changedMeanwhile' }
  | { kind: 'refused'; problem: TransitionProblem }

type Plan = { line: NewLine; apply?: (client: PoolClient) => Promise<unknown> }
type Judgement = Plan | Exclude<Decision, { kind: 'done' }>

/** One decision is one transaction: the case is locked, judged as it stands now, changed, and a line is written. */
function decide({ pool, publicKey, by, reportId }: Deciding, judge: (facts: Case) => Judgement): Promise<Decision> {
  return inTransaction(pool, async (client) => {
    const facts = await lockCase(client, reportId)
    if (facts === undefined) return { kind: 'unknown' }
    const judgement = judge(facts)
    if ('kind' in judgement) return judgement
    await judgement.apply?.(client)
    return { kind: 'done', line: await writeLine(client, { reportId: facts.id, by, publicKey }, judgement.line) }
  })
}

/** What the time line keeps of a step: what the step is about, and nothing that was sent besides. */
function lineOf({ to, classification, destination, country, note }: Transition): NewLine {
  return {
    kind: 'status',
    status: to,
    note,
    ...(to === 'classified' && { classification: classification ?? null }),
    ...(to === 'notice-sent' && { destination: destination ?? null, country: country ?? null }),
  }
}

async function store(client: PoolClient, id: string, { to, classification }: Transition): Promise<void> {
  await client.query(
    `UPDATE reports SET
       status = step,
       classification = CASE WHEN step = 'classified' THEN $3 ELSE classification END,
       removed_at = CASE step WHEN 'removed' THEN now() WHEN 'still-online' THEN NULL ELSE removed_at END,
       closed_at = CASE step WHEN 'closed' THEN now() ELSE closed_at END,
       updated_at = now()
     FROM (SELECT $2::enum_reports_status AS step) taken
     WHERE id = $1`,
    [id, to, classification ?? null],
  )
}

/** @param changes how many changes of the case the analyst has seen */
export function moveCase(deciding: Deciding, transition: Transition, changes: number): Promise<Decision> {
  return decide(deciding, (facts) => {
    if (facts.changes !== changes) return { kind: 'changedMeanwhile' }
    const problem = problemOf(facts, transition)
    if (problem !== undefined) return { kind: 'refused', problem }
    return { line: lineOf(transition), apply: (client) => store(client, facts.id, transition) }
  })
}

export function changePriority(
  deciding: Deciding,
  { priority, note }: { priority: Priority; note?: string | undefined },
  changes: number,
): Promise<Decision> {
  return decide(deciding, (facts) => {
    if (facts.changes !== changes) return { kind: 'changedMeanwhile' }
    if (facts.priority === priority) return { kind: 'refused', problem: 'notAllowed' }
    return {
      line: { kind: 'priority', priority, note },
      apply: (client) =>
        client.query('UPDATE reports SET priority = $2, updated_at = now() WHERE id = $1', [facts.id, priority]),
    }
  })
}

/** A note stands beside whatever else happens, so that it never comes too late. */
export const addNote = (deciding: Deciding, note: string): Promise<Decision> =>
  decide(deciding, () => ({ line: { kind: 'note', note } }))
