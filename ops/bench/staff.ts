import { z } from 'zod'

import { query } from './front/query.ts'

/** The password of the staff of a measurement; see its platform's variables. */
export const PASSWORD = 'four unrelated words in a row'
export const [PUBLISHER, EDITOR] = ['admin@hotline.example', 'editor@hotline.example'] as const

const docSchema = z.object({ doc: z.looseObject({ id: z.string() }) })

/** What somebody of the staff asks of the administration, and the document that it answers with. @throws when it refuses */
export type Ask = (method: string, path: string, data?: object) => Promise<{ id: string }>

/** Somebody of the staff, as the pages of the administration speak for them. `data` is JSON unless it is a form. */
export async function logIn(cmsUrl: string, email: string): Promise<Ask> {
  const json = { 'content-type': 'application/json' }
  const answer = await fetch(`${cmsUrl}/api/staff/login`, {
    method: 'POST',
    headers: { ...json, origin: cmsUrl },
    body: JSON.stringify({ email, password: PASSWORD }),
  })
  if (!answer.ok) throw new Error(`${email} cannot log in: ${answer.status}`)
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  return async (method, path, data) => {
    const isForm = data instanceof FormData
    const response = await fetch(`${cmsUrl}/api/${path}`, {
      method,
      headers: { ...(!isForm && json), origin: cmsUrl, cookie },
      ...(data && { body: isForm ? data : JSON.stringify(data) }),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
    return docSchema.parse(JSON.parse(text)).doc
  }
}

/** The first account publishes, and a second one writes: nobody publishes what they alone have written. */
export async function hire(databaseUrl: string): Promise<void> {
  await query(databaseUrl, `UPDATE staff SET role = 'publisher' WHERE email = '${PUBLISHER}'`)
  await query(
    databaseUrl,
    `INSERT INTO staff SELECT (jsonb_populate_record(staff, jsonb_build_object(
       'id', gen_random_uuid(), 'email', '${EDITOR}', 'role', 'editor'))).* FROM staff WHERE email = '${PUBLISHER}'`,
  )
}
