import type { Endpoint } from 'payload'
import { z } from 'zod'

import { parseReference } from '../../collections/vocabulary/reference-numbers.ts'
import { MAX_NOTE_LENGTH, transitionSchema } from '../../collections/vocabulary/report-transitions.ts'
import { PRIORITIES } from '../../collections/vocabulary/reports.ts'
import type { DecisionAnswer, ExportAnswer, FindAnswer, OpenAnswer } from './answers.ts'
import { findCase, findIdByReference } from './cases.ts'
import type { CaseFile } from './case-view.ts'
import type { Queryable } from '../../collections/database/transaction.ts'
import { addNote, changePriority, moveCase, type Decision } from './deciding.ts'
import { exportOf } from './export.ts'
import { deskEndpoint, type DeskRequest } from './desk-endpoint.ts'
import { deskKeys } from './keys.ts'
import { openCase } from './opening.ts'
import { readTimeLine } from './time-line.ts'

export async function readCaseFile(db: Queryable, id: string): Promise<CaseFile | undefined> {
  const facts = await findCase(db, id)
  return facts && { facts, timeLine: await readTimeLine(db, facts.id) }
}

const UNKNOWN = { status: 404, body: { kind: 'unknown' } }

const deciding = ({ pool, by, reportId }: DeskRequest<unknown>) => {
  const { publicKey } = deskKeys()
  return { pool, by, reportId, publicKey }
}

const STATUS_OF: Readonly<Record<Decision['kind'], number>> = {
  done: 200,
  unknown: 404,
  changedMeanwhile: 409,
  refused: 422,
}

async function told({ pool, reportId }: DeskRequest<unknown>, decision: Decision) {
  const file = await readCaseFile(pool, reportId)
  if (file === undefined || decision.kind === 'unknown') return UNKNOWN
  return { status: STATUS_OF[decision.kind], body: { ...decision, case: file } satisfies DecisionAnswer }
}

/** The number of changes that the analyst has seen. */
const seen = { changes: z.int().min(0) }
const note = z.string().trim().max(MAX_NOTE_LENGTH)

/** What the analyst's desk asks for. All of it is in the body: a number or a note in an address would end up in logs. */
export const reportEndpoints: Endpoint[] = [
  deskEndpoint('/find', z.object({ number: z.string().max(100) }), async ({ pool, body }) => {
    const reference = parseReference(body.number)
    if (reference === undefined) return { body: { kind: 'noNumber' } satisfies FindAnswer }
    const id = await findIdByReference(pool, reference)
    return { body: (id === undefined ? { kind: 'none' } : { kind: 'found', id }) satisfies FindAnswer }
  }),

  deskEndpoint('/:id/open', z.object({}), async ({ pool, by, reportId }) => {
    const opening = await openCase({ pool, keys: deskKeys(), by, reportId }, 'opened')
    const file = await readCaseFile(pool, reportId)
    if (file === undefined || opening.kind === 'unknown') return UNKNOWN
    return { body: { kind: 'opened', case: file, opened: opening.opened } satisfies OpenAnswer }
  }),

  deskEndpoint('/:id/export', z.object({}), async ({ pool, by, reportId }) => {
    const opening = await openCase({ pool, keys: deskKeys(), by, reportId }, 'exported')
    const file = await readCaseFile(pool, reportId)
    if (file === undefined || opening.kind === 'unknown') return UNKNOWN
    const exported = exportOf(file.facts, opening.opened, file.timeLine, new Date())
    return { body: { kind: 'exported', case: file, opened: opening.opened, file: exported } satisfies ExportAnswer }
  }),

  deskEndpoint('/:id/move', transitionSchema.extend(seen), async (request) => {
    const { changes, ...transition } = request.body
    return told(request, await moveCase(deciding(request), transition, changes))
  }),

  deskEndpoint(
    '/:id/priority',
    z.object({ priority: z.enum(PRIORITIES), note: note.optional(), ...seen }),
    async (request) => told(request, await changePriority(deciding(request), request.body, request.body.changes)),
  ),

  deskEndpoint('/:id/note', z.object({ note: note.min(1) }), async (request) =>
    told(request, await addNote(deciding(request), request.body.note)),
  ),
]
