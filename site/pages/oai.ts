import type { APIRoute } from 'astro'

import { programAnswer } from '../open-data/answer-programs.ts'
import { answerHarvester } from '../queries/oai.ts'
import { createLine } from '../server/line.ts'

/** Harvesters that are answered at the same time, all together: an answer describes a hundred documents. */
const underWay = createLine({ places: 4, placesOfOne: 4 })
/** Seconds. */
const COME_BACK = 10

export const GET: APIRoute = ({ url, locals }) => answer(url.searchParams, locals)

/** The protocol lets arguments come as a form, too. */
export const POST: APIRoute = async ({ request, locals }) => {
  const isForm = request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')
  return answer(new URLSearchParams(isForm ? await request.text() : ''), locals)
}

async function answer(sent: URLSearchParams, { reader, origin }: App.Locals): Promise<Response> {
  const leave = underWay.enter('')
  // The protocol's own way to slow harvesters down.
  if (leave === undefined) return new Response(null, { status: 503, headers: { 'retry-after': String(COME_BACK) } })
  try {
    return programAnswer(await answerHarvester(sent, { reader, origin }), 'text/xml; charset=utf-8')
  } finally {
    leave()
  }
}
