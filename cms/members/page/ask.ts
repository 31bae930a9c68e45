import { z } from 'zod'

import { MEMBER_STATUSES, type MemberDecision, type MemberStatus } from '../../../collections/vocabulary/members.ts'

export type DecisionAnswer =
  { kind: 'done' | 'refused'; status: MemberStatus } | { kind: 'forbidden' | 'unknown' | 'unavailable' }

const answerSchema = z.union([
  z.object({ kind: z.enum(['done', 'refused']), status: z.enum(MEMBER_STATUSES) }),
  z.object({ kind: z.enum(['forbidden', 'unknown', 'unavailable']) }),
])

/** Asks for a decision. Never throws: a network that is gone is one of the answers. */
export async function askToDecide(address: string, decision: MemberDecision): Promise<DecisionAnswer> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ decision }),
    })
    const answer = answerSchema.safeParse(await response.json())
    return answer.success ? answer.data : { kind: 'unavailable' }
  } catch {
    return { kind: 'unavailable' }
  }
}
