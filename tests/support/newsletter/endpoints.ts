import type { PayloadRequest } from 'payload'

import type { SendingState } from '../../../collections/vocabulary/newsletter.ts'
import { requestOf } from '../access/matrix.ts'
import { livePayload } from '../payload/live.ts'
import { createPerson, PEOPLE, type Person } from '../payload/people.ts'
import { storeSending, subscribe, writeIssue } from './desk.ts'

export const LOOKS = ['', '/preview'] as const
export const ACTS = ['/test', '/schedule', '/cancel', '/pause', '/resume', '/decide'] as const
export type Way = (typeof LOOKS)[number] | (typeof ACTS)[number]

/** What a page of ours sends along by itself. */
export const OF_A_PAGE = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }

export interface Answered {
  status: number
  cache: string | null
  body: unknown
}

/** Where an issue can be: not published, published and not asked for, and then on its way. */
export type Stage = 'draft' | 'published' | SendingState

const { payload, databaseUrl } = await livePayload()
const { pool } = payload.db
const { endpoints } = payload.collections['newsletter-issues'].config

/** The endpoints of an issue as each kind of person asks them, on this worker's database. */
export async function newsletterEndpoints() {
  const people = new Map<Person, PayloadRequest>()
  for (const person of PEOPLE) people.set(person, await requestOf(payload, await createPerson(payload, person)))

  const requestBy = (person: Person): PayloadRequest => {
    const req = people.get(person)
    if (req === undefined) throw new Error(`There is no ${person}.`)
    return req
  }

  async function ask(person: Person, way: Way, issue: string, body?: unknown, headers = OF_A_PAGE): Promise<Answered> {
    const method = way === '' || way === '/preview' ? 'get' : 'post'
    const endpoint = (endpoints || []).find((each) => each.path === `/:id/sending${way}` && each.method === method)
    if (endpoint === undefined) throw new Error(`Nobody can ${method} ${way}`)
    const asked = {
      ...requestBy(person),
      payload,
      headers: new Headers(headers),
      routeParams: { id: issue },
      json: async () => (typeof body === 'string' ? (JSON.parse(body) as unknown) : body),
    } as unknown as PayloadRequest
    const response = await endpoint.handler(asked)
    return { status: response.status, cache: response.headers.get('cache-control'), body: await response.json() }
  }

  /** An issue where it is wanted; one that has begun has a reader who has it, and two of whom nothing is known. */
  async function issueAt(stage: Stage): Promise<{ issue: string; unknown: string[] }> {
    const issue = await writeIssue(payload, { status: stage === 'draft' ? 'draft' : 'published' })
    if (stage === 'draft' || stage === 'published') return { issue, unknown: [] }
    if (stage === 'scheduled' || stage === 'cancelled') {
      await storeSending(pool, issue, stage, [], new Date(Date.now() + 3_600_000))
      return { issue, unknown: [] }
    }
    const [has = '', ...unknown] = await subscribe(pool, 3)
    await storeSending(pool, issue, stage, [
      ['sent', [has]],
      ['unknown', unknown],
    ])
    return { issue, unknown }
  }

  /** All that is stored of the way of an issue, to see whether anything has changed. */
  async function stored(issue: string): Promise<unknown> {
    const sending = await pool.query('SELECT * FROM newsletter_sendings WHERE issue = $1', [issue])
    const deliveries = await pool.query('SELECT * FROM newsletter_deliveries WHERE issue = $1 ORDER BY subscriber', [
      issue,
    ])
    return { sending: sending.rows, deliveries: deliveries.rows }
  }

  return {
    payload,
    pool,
    databaseUrl,
    ask,
    issueAt,
    stored,
    emailOf: (person: Person) => requestBy(person).user?.email,
  }
}
