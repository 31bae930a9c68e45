import type { APIRoute } from 'astro'

import { dataOf } from '../../../../members/account/data.ts'
import { logInFirst } from '../../../../members/account/stranger.ts'

const HEADERS = {
  'content-type': 'application/json; charset=utf-8',
  'content-disposition': 'attachment; filename="my-data.json"',
  'cache-control': 'private, no-store',
  // As pages say it, which are personal by themselves.
  vary: 'cookie',
}

export const GET: APIRoute = async ({ locals: { locale, member, path }, redirect }) => {
  if (member === undefined) return redirect(logInFirst(locale, path), 303)
  return new Response(`${JSON.stringify(await dataOf(member.id), null, 2)}\n`, { headers: HEADERS })
}
