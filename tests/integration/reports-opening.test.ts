import { describe, expect, test } from 'vitest'

import { generateKeyPair } from '../../collections/sealing/keys.ts'
import { KEYS, reportDesk } from '../support/reports/desk.ts'
import { storeSealedReport } from '../support/reports/sealed-report.ts'

const desk = await reportDesk()
const { pool } = desk

const REPORT = {
  addresses: ['https://example.org/one', 'a name in a game'],
  details: 'what somebody wrote',
  contact: { name: 'A Person', email: 'person@example.com' },
}

describe('opening a case', () => {
  test('shows what was sealed, and says in the time line who has read it', async () => {
    const { id } = await storeSealedReport(pool, REPORT)
    await desk.note(id, 'a note')
    const opening = await desk.open(id)
    const { timeLine } = await desk.file(id)
    const noteLine = timeLine.find(({ kind }) => kind === 'note')
    expect(opening).toMatchObject({
      kind: 'opened',
      opened: {
        content: { kind: 'opened', value: { addresses: REPORT.addresses, details: REPORT.details } },
        contact: { kind: 'opened', value: REPORT.contact },
        notes: { [String(noteLine?.id)]: 'a note' },
      },
    })
    expect(timeLine.at(-1)).toMatchObject({ kind: 'opened', staffName: 'An Analyst' })
  })

  test('shows nothing when that cannot be written down', async () => {
    const { id } = await storeSealedReport(pool, REPORT)
    // A table that nobody can write to at this moment, as when the disk is full or the database follows another.
    await pool.query(`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no room'; END $$`)
    await pool.query('CREATE TRIGGER refuse BEFORE INSERT ON report_events FOR EACH ROW EXECUTE FUNCTION refuse()')
    try {
      await expect(desk.open(id)).rejects.toThrow('no room')
    } finally {
      await pool.query('DROP TRIGGER refuse ON report_events; DROP FUNCTION refuse()')
    }
    expect((await desk.file(id)).timeLine.map(({ kind }) => kind)).toEqual(['received'])
  })

  test('shows nothing when the commit fails, which is the last moment at which it can', async () => {
    const { id } = await storeSealedReport(pool, REPORT)
    await pool.query(`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'too late'; END $$`)
    await pool.query(
      `CREATE CONSTRAINT TRIGGER refuse AFTER INSERT ON report_events DEFERRABLE INITIALLY DEFERRED
       FOR EACH ROW EXECUTE FUNCTION refuse()`,
    )
    try {
      await expect(desk.open(id)).rejects.toThrow('too late')
    } finally {
      await pool.query('DROP TRIGGER refuse ON report_events; DROP FUNCTION refuse()')
    }
  })

  test('tells what was erased from what never was', async () => {
    const { id } = await storeSealedReport(pool)
    expect(await desk.open(id)).toMatchObject({ opened: { contact: { kind: 'none' } } })
    await pool.query(
      'UPDATE reports SET sealed_content = NULL, content_erased_at = now(), contact_erased_at = now() WHERE id = $1',
      [id],
    )
    expect(await desk.open(id)).toMatchObject({ opened: { content: { kind: 'erased' }, contact: { kind: 'erased' } } })
  })

  test('tells a missing key from damage, and opens with the key before a rotation', async () => {
    const [old, other] = [generateKeyPair(), generateKeyPair()]
    const { id } = await storeSealedReport(pool, { publicKey: old.publicKey })
    expect(await desk.open(id)).toMatchObject({ opened: { content: { kind: 'no-key' } } })
    const rotated = { ...KEYS, privateKeys: [other.privateKey, old.privateKey] }
    expect(await desk.open(id, rotated)).toMatchObject({ opened: { content: { kind: 'opened' } } })

    const moved = await storeSealedReport(pool)
    await pool.query(
      'UPDATE reports SET sealed_content = (SELECT sealed_content FROM reports WHERE id = $1) WHERE id = $2',
      [id, moved.id],
    )
    expect(await desk.open(moved.id, rotated)).toMatchObject({ opened: { content: { kind: 'damaged' } } })
  })
})
