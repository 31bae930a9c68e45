import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { comesFromOwnPage, isJson } from '../access/own-page.ts'
import { answer } from '../access/staff-endpoint.ts'
import { isAdmin } from '../access/who.ts'
import { actorOf } from '../audit/write-line.ts'
import { enrol } from './enrolment.ts'
import { holderOf } from './holder.ts'
import { passCookie } from './pass.ts'
import { SECOND_FACTOR_PATHS } from './paths.ts'
import { forgetFactor } from './store.ts'
import { verify, type Verification } from './verification.ts'

const STATUS = { passed: 200, refused: 403, locked: 429, outdated: 409 } as const satisfies Record<
  Verification['kind'],
  number
>

const body = async (req: PayloadRequest): Promise<unknown> => req.json?.().catch(() => undefined)

/** JSON from pages of our own, from whoever has shown a password alone: no rule of `who.ts` lets them pass. */
const posted = <Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  handle: (req: PayloadRequest, data: z.infer<Schema>) => Promise<Response>,
): Endpoint => ({
  path,
  method: 'post',
  handler: async (req) => {
    if (!isJson(req)) return answer(415, { kind: 'invalid' })
    if (!comesFromOwnPage(req)) return answer(403, { kind: 'forbidden' })
    const data = schema.safeParse(await body(req))
    return data.success ? handle(req, data.data) : answer(400, { kind: 'invalid' })
  },
})

const enrolEndpoint = posted(SECOND_FACTOR_PATHS.enrol, z.object({}), async (req) => {
  const holder = holderOf(req)
  if (holder === undefined) return answer(401, { kind: 'unknown' })
  const enrolment = await enrol(req.payload, holder, req.user?.email ?? '')
  return enrolment === undefined ? answer(409, { kind: 'enrolled' }) : answer(200, enrolment)
})

/** Longer than any code with spaces in it. */
const CODE_LENGTH = 40

const verifyEndpoint = posted(
  SECOND_FACTOR_PATHS.verify,
  z.object({ code: z.string().max(CODE_LENGTH) }),
  async (req, { code }) => {
    const holder = holderOf(req)
    if (holder === undefined) return answer(401, { kind: 'unknown' })
    const now = new Date()
    const { kind } = await verify(req.payload, holder, code, now)
    return answer(STATUS[kind], { kind }, kind === 'passed' ? { 'set-cookie': passCookie(holder, now) } : {})
  },
)

const resetEndpoint = posted(SECOND_FACTOR_PATHS.reset, z.object({ id: z.uuid() }), async (req, { id }) => {
  // One's own would let a stolen session enrol another telephone.
  if (!isAdmin({ req }) || id === req.user?.id) return answer(403, { kind: 'forbidden' })
  const isReset = await forgetFactor(req.payload, id, actorOf(req.user))
  return isReset ? answer(200, { kind: 'reset' }) : answer(404, { kind: 'unknown' })
})

export const secondFactorEndpoints: Endpoint[] = [enrolEndpoint, verifyEndpoint, resetEndpoint]
