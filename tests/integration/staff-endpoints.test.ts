import { expect, test } from 'vitest'

import { deskOf } from '../support/desk/documents.ts'
import { livePayload } from '../support/payload/live.ts'
import { createPerson, pageOf } from '../support/payload/people.ts'

const { payload } = await livePayload()
const { pool } = payload.db
const editor = await createPerson(payload, 'editor')
const page = await pageOf(payload, editor)

const PLANTED = `
  CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no room'; END $$;
  CREATE TRIGGER no_room BEFORE UPDATE ON translation_states EXECUTE FUNCTION no_room();`

test('who changes the source of translations while the database refuses hears that it is unavailable, and no more', async () => {
  const { id } = await deskOf(payload).draft(editor)
  const change = () => page.ask('POST', `/api/translations/news/${id}/source`, { source: 'en' })
  expect((await change()).json).toEqual({ kind: 'changed' })
  const { error } = payload.logger
  payload.logger.error = () => undefined
  await pool.query(PLANTED)
  try {
    expect(await change()).toMatchObject({ status: 503, json: { kind: 'unavailable' } })
  } finally {
    payload.logger.error = error
    await pool.query('DROP TRIGGER no_room ON translation_states; DROP FUNCTION no_room()')
  }
})
