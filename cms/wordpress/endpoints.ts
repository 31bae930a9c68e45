import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { answer, idAsked, staffGet, staffPost, staffPostFile } from '../access/staff-endpoint.ts'
import { isPublisher } from '../access/who.ts'
import type { CheckAnswer, StandingAnswer } from './answers.ts'
import { checkSite } from './check.ts'
import { CHECK_PATH, ONE_PATH } from './paths.ts'
import { choicesSchema, FIRST_CHOICES, type Choices } from './plan/choices.ts'
import { ask, findImport, keepChoices, keepImport, readContent } from './store.ts'
import { readWxr } from './wxr/read.ts'

const byOf = ({ user }: PayloadRequest): string | null => (user ? String(user.id) : null)

const nameSchema = z.object({ name: z.string().max(300).catch('') })

/** The dry run: what a file says is kept for whoever then decides; of the collections, nothing is written. */
const check = staffPostFile({
  path: CHECK_PATH,
  who: isPublisher,
  handle: async (req) => {
    const { pool } = req.payload.db
    const read = await readWxr(req.body ?? [])
    if (read.kind === 'unreadable') return answer(200, read satisfies CheckAnswer)
    const { site } = read
    const report = await checkSite(pool, site, FIRST_CHOICES)
    const fileName = nameSchema.parse(req.query).name || 'export.xml'
    const id = await keepImport(pool, { fileName, by: byOf(req), site, choices: FIRST_CHOICES, report })
    return answer(200, { kind: 'checked', id } satisfies CheckAnswer)
  },
})

async function standing(req: PayloadRequest, id: string, isDone = true): Promise<Response> {
  const found = await findImport(req.payload.db.pool, id)
  if (found === undefined) return answer(404, { kind: 'unknown' })
  const { state, done, total } = found
  const kind = isDone ? 'import' : 'changed'
  return answer(isDone ? 200 : 409, { kind, state, done, total } satisfies StandingAnswer)
}

const look = staffGet({
  path: ONE_PATH,
  who: isPublisher,
  handle: async (req) => {
    const id = idAsked(req)
    return id === undefined ? answer(404, { kind: 'unknown' }) : standing(req, id)
  },
})

const actEndpoint = <Body>(
  name: string,
  schema: z.ZodType<Body>,
  act: (req: PayloadRequest, id: string, body: Body) => Promise<boolean>,
): Endpoint =>
  staffPost({
    path: `${ONE_PATH}/${name}`,
    who: isPublisher,
    body: schema,
    handle: async (req, body) => {
      const id = idAsked(req)
      return id === undefined ? answer(404, { kind: 'unknown' }) : standing(req, id, await act(req, id, body))
    },
  })

/** Looks at the file once more, with other choices. @returns false when it is not there any more */
async function choose({ payload }: PayloadRequest, id: string, choices: Choices): Promise<boolean> {
  const { pool } = payload.db
  const site = await readContent(pool, id)
  if (site === undefined) return false
  await keepChoices(pool, id, choices, await checkSite(pool, site, choices))
  return true
}

const choosing = actEndpoint('choices', choicesSchema, choose)

const importing = actEndpoint('import', choicesSchema, async (req, id, choices) => {
  return (await choose(req, id, choices)) && ask(req.payload.db.pool, id, 'import', byOf(req))
})

const undoing = actEndpoint('undo', z.object({}), (req, id) => ask(req.payload.db.pool, id, 'undo', byOf(req)))

/**
 * The import from WordPress, under `/api`, for publishers and administrators: it makes hundreds of documents, has addresses of
 * the site lead to them, and deletes them again when it is taken back, which editors may not.
 */
export const wordpressEndpoints: Endpoint[] = [check, look, choosing, importing, undoing]
