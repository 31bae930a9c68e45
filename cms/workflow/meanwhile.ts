import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { pageLocale } from '../i18n/page-locale.ts'
import type { Move } from './asked.ts'
import { rowsOf, type Place } from './standing.ts'
import { sayIn } from './words/say.ts'

type OfOthers = 'changed' | 'locked' | 'trash'

/** Refused because of what somebody else has written, or is writing: whoever decides has not read that. */
export class StoppedByOthers extends APIError {
  readonly problem: OfOthers

  constructor(req: PayloadRequest, problem: OfOthers, name?: string) {
    const say = sayIn(pageLocale(req.i18n))
    super(say(`refused.${problem}`, { name: name ?? say('somebody') }), 409, { problem }, true)
    this.problem = problem
  }
}

const nameSchema = z.object({ name: z.string() })

/** Who has changed a document last, or brought it further. */
const LAST = `
  SELECT name FROM (
    SELECT staff.name, at FROM desk_authors JOIN staff ON staff.id = staff WHERE collection = $1 AND document = $2
    UNION ALL
    SELECT by_name, at FROM desk_steps WHERE collection = $1 AND document = $2 AND by_name IS NOT NULL
  ) AS did ORDER BY at DESC LIMIT 1`

/** Whether the newest version is the one that they had before them. */
export const isSeen = ({ seen }: Move, savedAt: unknown): boolean =>
  seen !== undefined && Date.parse(seen) === Date.parse(String(savedAt))

/**
 * Nobody decides on what they have not seen. That a page is taken down waits for nobody.
 * @param savedAt when the newest version was saved, which the step is about to be taken with
 * @throws StoppedByOthers when it is not the one that was before them
 */
export async function refuseUnseen(req: PayloadRequest, place: Place, move: Move, savedAt: unknown): Promise<void> {
  if (move.seen === undefined || move.step === 'take-down' || isSeen(move, savedAt)) return
  const [last] = await rowsOf(req, nameSchema, LAST, [place.collection, place.id])
  throw new StoppedByOthers(req, 'changed', last?.name)
}
