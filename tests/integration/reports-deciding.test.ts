import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { problemOf, type Transition } from '../../collections/vocabulary/report-transitions.ts'
import { CLASSIFICATIONS, DESTINATIONS, REPORT_STATUSES } from '../../collections/vocabulary/reports.ts'
import { reportDesk } from '../support/reports/desk.ts'
import { storeSealedReport } from '../support/reports/sealed-report.ts'

const desk = await reportDesk()
const { pool } = desk

const steps: fc.Arbitrary<Transition> = fc.record(
  {
    to: fc.constantFrom(...REPORT_STATUSES),
    classification: fc.constantFrom(...CLASSIFICATIONS),
    destination: fc.constantFrom(...DESTINATIONS),
    country: fc.constantFrom('KH', 'NL'),
    note: fc.string({ maxLength: 20 }),
  },
  { requiredKeys: ['to'] },
)

describe('a case', () => {
  test('only ever goes where the rule lets it, whatever is asked of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { maxLength: 12 }), async (asked) => {
        const { id } = await storeSealedReport(pool)
        let { facts } = await desk.file(id)
        let taken = 0
        for (const step of asked) {
          const problem = problemOf(facts, step)
          const decision = await desk.move(id, step)
          const before = facts
          ;({ facts } = await desk.file(id))
          expect(decision.kind).toBe(problem === undefined ? 'done' : 'refused')
          if (problem !== undefined) {
            expect(facts).toEqual(before)
            continue
          }
          taken += 1
          expect(facts.status).toBe(step.to)
          expect(facts.classification).toBe(step.to === 'classified' ? step.classification : before.classification)
          expect(facts.closedAt !== null).toBe(step.to === 'closed')
          if (step.to === 'removed') expect(facts.removedAt).not.toBeNull()
          if (step.to === 'still-online') expect(facts.removedAt).toBeNull()
        }
        const { timeLine } = await desk.file(id)
        expect(timeLine.filter(({ kind }) => kind === 'status').length).toBe(taken)
        expect(facts.changes).toBe(taken)
      }),
      { numRuns: 40 },
    )
  })

  test('keeps of a step what it is about, and seals the note', async () => {
    const { id } = await storeSealedReport(pool)
    await desk.move(id, { to: 'assessing', classification: 'not-illegal', country: 'NL' })
    await desk.lead(id, 'csam-baseline', 'classified')
    await desk.move(id, { to: 'notice-sent', destination: 'provider', country: 'NL', note: 'planted words' })
    const { timeLine } = await desk.file(id)
    expect(timeLine.map(({ id: _, at: _at, ...line }) => line)).toMatchObject([
      { kind: 'received', status: 'received', staffName: null },
      { kind: 'status', status: 'assessing', classification: null, country: null, staffName: 'An Analyst' },
      { kind: 'status', status: 'classified', classification: 'csam-baseline', destination: null, hasNote: false },
      { kind: 'status', status: 'notice-sent', destination: 'provider', country: 'NL', hasNote: true },
    ])
    const { rows } = await pool.query<{ whole: string }>(
      'SELECT e::text AS whole FROM report_events e WHERE report_id = $1',
      [id],
    )
    expect(rows.map(({ whole }) => whole).join()).not.toContain('planted words')
  })

  test('lines of its time line never share a moment and stand in the order of what happened', async () => {
    const { id } = await storeSealedReport(pool, { receivedAt: new Date(Date.now() + 60_000) })
    await desk.lead(id, 'csam-baseline', 'assessing', 'classified', 'notice-sent')
    const { timeLine } = await desk.file(id)
    expect(timeLine.map(({ status }) => status)).toEqual(['received', 'assessing', 'classified', 'notice-sent'])
    expect(new Set(timeLine.map(({ at }) => at)).size).toBe(4)
  })

  test('tells pages with public figures of a step, and only when it is stored', async () => {
    const { id } = await storeSealedReport(pool)
    const listener = await pool.connect()
    const heard: (string | undefined)[] = []
    listener.on('notification', ({ payload }) => heard.push(payload))
    await listener.query('LISTEN cache_tags')
    await desk.move(id, { to: 'removed' })
    await desk.move(id, { to: 'assessing' })
    await listener.query('SELECT 1')
    listener.release(true)
    expect(heard).toEqual(['["reports"]'])
  })
})

describe('of analysts who decide at the same time', () => {
  test('one wins, the other is told that the case was changed, and one line is written', async () => {
    const { id } = await storeSealedReport(pool)
    await desk.lead(id, 'csam-baseline', 'assessing', 'classified', 'notice-sent')
    const { facts } = await desk.file(id)
    const kinds = await Promise.all([
      desk.move(id, { to: 'removed' }, facts.changes),
      desk.move(id, { to: 'still-online' }, facts.changes),
      desk.prioritise(id, 'urgent', facts.changes),
    ])
    expect(kinds.map(({ kind }) => kind).toSorted()).toEqual(['changedMeanwhile', 'changedMeanwhile', 'done'])
    expect((await desk.file(id)).facts.changes).toBe(facts.changes + 1)
  })

  test('one who has missed a step there and back again is told so too', async () => {
    const { id } = await storeSealedReport(pool)
    await desk.lead(id, 'csam-baseline', 'assessing', 'classified', 'notice-sent', 'still-online')
    const { facts } = await desk.file(id)
    await desk.lead(id, 'csam-baseline', 'notice-sent', 'still-online')
    expect((await desk.move(id, { to: 'closed' }, facts.changes)).kind).toBe('changedMeanwhile')
  })

  test('a note is never too late', async () => {
    const { id } = await storeSealedReport(pool)
    const kinds = await Promise.all([desk.note(id, 'one'), desk.note(id, 'two'), desk.move(id, { to: 'assessing' }, 0)])
    expect(kinds.map(({ kind }) => kind)).toEqual(['done', 'done', 'done'])
  })
})

test('a priority is changed with a line of its own, and not to what it is already', async () => {
  const { id } = await storeSealedReport(pool)
  expect((await desk.prioritise(id, 'normal')).kind).toBe('refused')
  expect((await desk.prioritise(id, 'urgent')).kind).toBe('done')
  const { facts, timeLine } = await desk.file(id)
  expect([facts.priority, timeLine.at(-1)?.kind, timeLine.at(-1)?.priority]).toEqual(['urgent', 'priority', 'urgent'])
})

test('lines of the time line are neither changed nor deleted', async () => {
  const { id } = await storeSealedReport(pool)
  await desk.note(id, 'stays')
  for (const attempt of [
    `UPDATE report_events SET staff_name = 'Somebody else' WHERE report_id = '${id}'`,
    `DELETE FROM report_events WHERE report_id = '${id}'`,
    'TRUNCATE report_events',
  ]) {
    await expect(pool.query(attempt)).rejects.toThrow('append-only')
  }
})

test.each(['no id at all', '01938000-0000-7000-8000-000000000000'])('%s is an unknown case', async (id) => {
  expect(await desk.note(id, 'a note')).toEqual({ kind: 'unknown' })
  expect(await desk.open(id)).toEqual({ kind: 'unknown' })
})
