import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { runDueSchedules } from '../../cms/jobs/run-schedules.ts'
import { clockInPhnomPenh } from '../../collections/vocabulary/phnom-penh.ts'
import { deskOf } from '../support/desk/documents.ts'
import { until } from '../support/ops/processes.ts'
import { startWorker } from '../support/ops/worker.ts'
import { livePayload } from '../support/payload/live.ts'
import type { Visitor } from '../support/payload/over-http.ts'
import { createPerson, pageOf } from '../support/payload/people.ts'

const { payload, databaseUrl } = await livePayload()
const { pool } = payload.db
const desk = deskOf(payload)
const [editor, publisher] = [await createPerson(payload, 'editor'), await createPerson(payload, 'publisher')]

const [editorsPage, publishersPage] = [await pageOf(payload, editor), await pageOf(payload, publisher)]

const inAnHour = () => clockInPhnomPenh(new Date(Date.now() + 3_600_000))
const schedule = (page: Visitor, id: string, more: object = {}) =>
  page.ask('POST', `/api/desk/news/${id}/schedule`, { act: 'publish', at: inAnHour(), ...more })

const makeDue = (id: string) => pool.query(`UPDATE desk_schedules SET due_at = now() WHERE document = $1`, [id])
const schedulesOf = async (id: string) => {
  const { rows } = await pool.query<{ act: string; state: string; problem: string | null; late: number }>(
    `SELECT act, state, problem, extract(epoch FROM done_at - due_at)::float AS late FROM desk_schedules
     WHERE document = $1 ORDER BY made_at`,
    [id],
  )
  return rows
}
const states = async (id: string) => (await schedulesOf(id)).map(({ act, state, problem }) => [act, state, problem])

beforeAll(() => payload.updateGlobal({ slug: 'desk-rules', data: { secondPerson: true, gate: 'stops' } }))
afterAll(() => payload.updateGlobal({ slug: 'desk-rules', data: { secondPerson: false, gate: 'advises' } }))

describe('what is scheduled', () => {
  test('is published when it is due, by the one who scheduled it, and not before', async () => {
    const { id } = await desk.draft(editor)
    expect(await schedule(publishersPage, id)).toMatchObject({ status: 200, json: { kind: 'done' } })
    await runDueSchedules(payload)
    expect((await desk.stages(id)).stored).toBe('draft/draft')
    await makeDue(id)
    // The worker waits for nobody who has begun to write.
    const [document, user] = [
      { relationTo: 'news', value: id },
      { relationTo: 'staff', value: String(editor?.id) },
    ] as const
    await payload.create({ collection: 'payload-locked-documents', data: { document, user } })
    await runDueSchedules(payload)
    expect((await desk.stages(id)).stored).toBe('published/published')
    expect(await states(id)).toEqual([['publish', 'done', null]])
    const { rows } = await pool.query(`SELECT by::text FROM desk_steps WHERE document = $1 AND act = 'publish'`, [id])
    expect(rows).toEqual([{ by: publisher?.id }])
  })

  test('is taken down again, also when both were scheduled together', async () => {
    const { id } = await desk.draft(editor)
    await schedule(publishersPage, id)
    const inTwoHours = clockInPhnomPenh(new Date(Date.now() + 7_200_000))
    expect((await schedule(publishersPage, id, { act: 'take-down', at: inTwoHours })).status).toBe(200)
    await makeDue(id)
    await pool.query(
      `UPDATE desk_schedules SET due_at = now() - interval '1 second' WHERE document = $1 AND act = 'publish'`,
      [id],
    )
    await runDueSchedules(payload)
    expect((await desk.stages(id)).stored).toBe('archived/draft')
  })

  test('is refused at once where it would be refused then, and nothing is public meanwhile', async () => {
    const [fine, alone] = [await desk.draft(editor), await desk.draft(publisher)]
    const hurtful = await desk.draft(editor, { title: 'Child pornography found' })
    const past = clockInPhnomPenh(new Date(Date.now() - 3_600_000))
    const answers = [
      await schedule(editorsPage, fine.id),
      await schedule(publishersPage, fine.id, { at: past }),
      await schedule(publishersPage, fine.id, { act: 'take-down' }),
      await schedule(publishersPage, alone.id),
      await schedule(publishersPage, hurtful.id),
    ].map(({ status, json }) => [status, (json as { problem?: string }).problem])
    expect(answers).toEqual([
      [409, 'role'],
      [409, 'past'],
      [409, 'stage'],
      [409, 'alone'],
      [409, 'gate'],
    ])
    for (const { id } of [fine, alone, hurtful]) {
      expect(await states(id)).toEqual([])
      expect((await desk.stages(id)).stored).toBe('draft/draft')
    }
  })

  test('is a task of its maker when somebody has changed it since', async () => {
    const { id } = await desk.draft(editor)
    await schedule(publishersPage, id)
    await desk.save(editor, id, { title: 'Something that nobody has read' })
    await makeDue(id)
    await runDueSchedules(payload)
    expect((await desk.stages(id)).stored).toBe('draft/draft')
    expect(await states(id)).toEqual([['publish', 'failed', 'changed']])
    const seen = await publishersPage.ask('GET', `/api/desk/news/${id}`)
    expect(seen.json).toMatchObject({ desk: { schedules: [{ state: 'failed', problem: 'changed' }] } })
  })

  const dropped = async (id: string) => {
    const { rows } = await pool.query<{ email: string }>(
      `SELECT email FROM mail_queue WHERE kind = 'desk-schedule-dropped' AND details->>'document' = $1`,
      [id],
    )
    return rows.map(({ email }) => email)
  }
  const lastActs = async (id: string) => {
    const { rows } = await pool.query<{ act: string }>(
      'SELECT act FROM desk_steps WHERE document = $1 ORDER BY at DESC, id DESC LIMIT 2',
      [id],
    )
    return rows.map(({ act }) => act).toReversed()
  }

  test.each([{ step: 'give-back', note: 'Not yet.' }, { step: 'take-back' }])(
    'is not published after a "$step", and its maker is told',
    async (taken) => {
      const { step } = taken
      const { id } = await desk.draft(editor)
      const [author, decider] = [editorsPage, await pageOf(payload, await createPerson(payload, 'publisher'))]
      await author.ask('POST', `/api/desk/news/${id}/step`, { step: 'send' })
      await schedule(publishersPage, id)
      const taker = step === 'take-back' ? author : decider
      expect((await taker.ask('POST', `/api/desk/news/${id}/step`, taken)).status).toBe(200)
      await makeDue(id)
      await runDueSchedules(payload)
      expect((await desk.stages(id)).stored).toBe('draft/draft')
      expect(await states(id)).toEqual([['publish', 'cancelled', null]])
      expect([await lastActs(id), await dropped(id)]).toEqual([[step, 'unschedule'], [publisher?.email]])
    },
  )

  test('is not public again after somebody has taken the page down, by a button or in the form', async () => {
    const other = await createPerson(payload, 'publisher')
    const page = await pageOf(payload, other)
    const downs = [
      (id: string) => page.ask('POST', `/api/desk/news/${id}/step`, { step: 'take-down' }),
      (id: string) => desk.takeDown(other, id),
    ]
    for (const takeDown of downs) {
      const { id } = await desk.draft(editor)
      await desk.publish(publisher, id)
      await desk.save(editor, id, { title: 'The next one' })
      await schedule(publishersPage, id)
      await takeDown(id)
      await makeDue(id)
      await runDueSchedules(payload)
      expect((await desk.stages(id)).stored).toBe('archived/draft')
      expect([await states(id), await dropped(id)]).toEqual([[['publish', 'cancelled', null]], [publisher?.email]])
    }
  })

  test('is done when somebody has taken the page down before its time', async () => {
    const { id } = await desk.draft(editor)
    await desk.publish(publisher, id)
    expect((await schedule(publishersPage, id, { act: 'take-down' })).status).toBe(200)
    await desk.takeDown(publisher, id)
    await makeDue(id)
    expect(await runDueSchedules(payload)).toEqual({ done: 1, failed: 0 })
    expect(await states(id)).toEqual([['take-down', 'done', null]])
  })

  test('comes back after a rest that was scheduled as well', async () => {
    const { id } = await desk.draft(editor)
    await desk.publish(publisher, id)
    await schedule(publishersPage, id, { act: 'take-down' })
    await desk.save(editor, id, { title: 'The next one' })
    await schedule(publishersPage, id, { at: clockInPhnomPenh(new Date(Date.now() + 7_200_000)) })
    await pool.query(`UPDATE desk_schedules SET due_at = now() WHERE document = $1 AND act = 'take-down'`, [id])
    await runDueSchedules(payload)
    expect((await desk.stages(id)).stored).toBe('archived/draft')
    await makeDue(id)
    await runDueSchedules(payload)
    expect((await desk.stages(id)).stored).toBe('published/published')
  })

  test('is not done for an account that has been disabled, and holds up nobody else', async () => {
    const leaver = await createPerson(payload, 'publisher')
    const [theirs, other] = [await desk.draft(editor), await desk.draft(editor)]
    await schedule(await pageOf(payload, leaver), theirs.id)
    await schedule(publishersPage, other.id)
    await payload.update({ collection: 'staff', id: String(leaver?.id), data: { disabled: true } })
    await makeDue(theirs.id)
    await makeDue(other.id)
    await runDueSchedules(payload)
    expect(await states(theirs.id)).toEqual([['publish', 'failed', 'refused']])
    expect((await desk.stages(theirs.id)).stored).toBe('draft/draft')
    expect((await desk.stages(other.id)).stored).toBe('published/published')
  })

  test('has one time: a new one takes the place of the one before, and it can be taken back', async () => {
    const { id } = await desk.draft(editor)
    await schedule(publishersPage, id)
    const again = await schedule(publishersPage, id)
    expect(await states(id)).toEqual([
      ['publish', 'cancelled', null],
      ['publish', 'waiting', null],
    ])
    const [waiting] = (again.json as { desk: { schedules: { id: string }[] } }).desk.schedules
    await publishersPage.ask('POST', `/api/desk/news/${id}/unschedule`, { schedule: waiting?.id })
    await makeDue(id)
    await runDueSchedules(payload)
    expect((await desk.stages(id)).stored).toBe('draft/draft')
  })
})

test(
  'a worker that is killed while it publishes has published nothing; the next one does, once and in time',
  { timeout: 400_000 },
  async () => {
    const { id } = await desk.draft(editor)
    await schedule(publishersPage, id)
    const holder = new pg.Client({ connectionString: databaseUrl })
    await holder.connect()
    // Asked outside of the transaction, in which the view would stay as it was at first.
    const isHeldUp = async () => {
      const { rows } = await pool.query(
        `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      )
      return rows.length > 0
    }
    await holder.query('BEGIN')
    await holder.query('SELECT FROM news WHERE id = $1 FOR UPDATE', [id])
    await makeDue(id)
    const killed = startWorker({ NODE_ENV: 'production', LOG_LEVEL: 'info' })
    await until('the worker is in the middle of it', isHeldUp, 90_000)
    await killed.end('SIGKILL')
    await holder.query('ROLLBACK')
    await holder.end()
    expect(await states(id)).toEqual([['publish', 'waiting', null]])
    expect((await desk.stages(id)).stored).toBe('draft/draft')

    const next = startWorker({ NODE_ENV: 'production', LOG_LEVEL: 'info' })
    await until('it is public', async () => (await desk.stages(id)).stored === 'published/published', 90_000)

    const later = await desk.draft(editor)
    await schedule(publishersPage, later.id)
    await pool.query(`UPDATE desk_schedules SET due_at = now() + interval '2 seconds' WHERE document = $1`, [later.id])
    await until('that is public too', async () => (await states(later.id))[0]?.[1] === 'done', 90_000)
    await next.end('SIGTERM')
    expect((await schedulesOf(later.id))[0]?.late).toBeLessThan(30)
    const { rows } = await pool.query(`SELECT FROM desk_steps WHERE document = $1 AND act = 'publish'`, [id])
    expect(rows).toHaveLength(1)
  },
)
