import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { ownDatabase, type OwnDatabase } from '../support/reports/own-database.ts'
import { insertReport } from '../support/reports/sealed-report.ts'

let database: OwnDatabase
let note = ''
beforeEach(async () => {
  database = await ownDatabase()
  const inserted = await insertReport(database.url, { notes: ['a note'] })
  note = inserted.notes[0] ?? ''
})
afterEach(() => database.pool.end())

/** Runs in one transaction, as `SET LOCAL` asks for. */
const change = (sql: string, resealing = false) =>
  database.pool.query(`BEGIN; ${resealing ? `SET LOCAL hotline.resealing = 'on';` : ''} ${sql}; COMMIT`)

const update = (what: string) => `UPDATE report_events SET ${what} WHERE id = '${note}'`

async function sealedNote(): Promise<unknown> {
  const { rows } = await database.pool.query<{ sealed_note: unknown }>(
    'SELECT sealed_note FROM report_events WHERE id = $1',
    [note],
  )
  return rows[0]?.sealed_note
}

describe('the time line of a report', () => {
  test('has notes that can be emptied, with the content that they may repeat', async () => {
    await change(update('sealed_note = NULL'))
    expect(await sealedNote()).toBe(null)
  })

  test('has notes that can be sealed anew by whoever says that this is the purpose', async () => {
    await change(update(`sealed_note = 'sealed anew'`), true)
    expect(await sealedNote()).toBe('sealed anew')
  })

  test('opens for one transaction alone', async () => {
    const client = await database.pool.connect()
    await client.query(`BEGIN; SET LOCAL hotline.resealing = 'on'; COMMIT`)
    await expect(client.query(update(`sealed_note = 'forged'`))).rejects.toThrow('append-only')
    client.release()
  })

  test.each([
    ['another note', (): string => update(`sealed_note = 'forged'`), false],
    ['another date', (): string => update(`at = now()`), false],
    ['another kind together with an emptied note', (): string => update(`kind = 'opened', sealed_note = NULL`), false],
    ['another date while notes are sealed anew', (): string => update(`at = now()`), true],
    [
      'another name together with a note sealed anew',
      (): string => update(`staff_name = 'X', sealed_note = 'Y'`),
      true,
    ],
    ['a line less', (): string => `DELETE FROM report_events WHERE id = '${note}'`, false],
    ['a line less while notes are sealed anew', (): string => `DELETE FROM report_events WHERE id = '${note}'`, true],
    ['no line at all', (): string => 'TRUNCATE report_events', true],
  ])('never takes %s', async (_what, sql, resealing) => {
    const before = await sealedNote()
    await expect(change(sql(), resealing)).rejects.toThrow('append-only')
    expect(await sealedNote()).toBe(before)
  })
})
