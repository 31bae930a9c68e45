import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { readCalendar } from '../../cms/calendar/read-calendar.ts'
import { livePayload } from '../support/payload/live.ts'
import { createPerson } from '../support/payload/people.ts'

const { payload } = await livePayload()
const { pool } = payload.db
const HOUR = 3_600_000
const now = new Date()
const inHours = (hours: number) => new Date(now.getTime() + hours * HOUR)

const news = async (data: object) => {
  const title = { title: 'An item', slug: `item-${randomUUID()}`, readyIn: ['en' as const] }
  return (await payload.create({ collection: 'news', locale: 'en', data: { ...title, ...data } })).id
}

const entriesAbout = async (...documents: string[]) => {
  const entries = await readCalendar(pool, now, inHours(48))
  return entries.filter(({ document }) => documents.includes(document)).map(({ document, act }) => [document, act])
}

test('the calendar holds what is scheduled and what is dated ahead, in the order of its hours, and nothing else', async () => {
  const staff = await createPerson(payload, 'publisher')
  const [planned, dated, later, past] = [
    await news({ _status: 'draft' }),
    await news({ _status: 'published', publishedAt: inHours(3).toISOString() }),
    await news({ _status: 'published', publishedAt: inHours(72).toISOString() }),
    await news({ _status: 'published', publishedAt: inHours(-3).toISOString() }),
  ]
  const schedule = `INSERT INTO desk_schedules (id, collection, document, act, due_at, by, state)
    VALUES (gen_random_uuid(), 'news', $1, $2, $3, $4, $5)`
  await pool.query(schedule, [planned, 'publish', inHours(5), staff?.id, 'waiting'])
  await pool.query(schedule, [dated, 'take-down', inHours(40), staff?.id, 'waiting'])
  await pool.query(schedule, [past, 'take-down', inHours(10), staff?.id, 'cancelled'])
  expect(await entriesAbout(planned, dated, later, past)).toEqual([
    [dated, 'appears'],
    [planned, 'publish'],
    [dated, 'take-down'],
  ])
})

test('what lies in the trash appears nowhere', async () => {
  const id = await news({ _status: 'published', publishedAt: inHours(3).toISOString() })
  await payload.update({ collection: 'news', id, data: { deletedAt: now.toISOString() } })
  expect(await entriesAbout(id)).toEqual([])
})
