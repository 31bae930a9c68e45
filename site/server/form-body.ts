import type { Readable } from 'node:stream'

import { createLine } from './line.ts'

/** Bytes of forms that are still on their way: of all visitors together, and of one. */
const MOST = { places: 128_000_000, placesOfOne: 16_000_000 }
/** Bytes of each form that are not counted, so that a usual report arrives whatever others send; connections have a limit of their own. */
const FREE = 16_384

/**
 * The bytes of a form; `gone` when whoever sent it went away in the middle, `busy` when too much is on its way at once.
 */
type FormBody = Buffer | 'gone' | 'busy'

/**
 * Reads forms before they are worked on, so that who sends letter by letter takes the place of nobody whose form is there.
 * How long a form may be is judged before.
 */
export function createFormReader(): (request: Readable, visitor: string) => Promise<FormBody> {
  const arriving = createLine(MOST)
  return async (request, visitor) => {
    const pieces: Buffer[] = []
    const leave: (() => void)[] = []
    let length = 0
    try {
      // Not destroyed by who stops reading: there is an answer to give.
      for await (const piece of request.iterator({ destroyOnReturn: false })) {
        if (!Buffer.isBuffer(piece)) continue
        length += piece.length
        const counted = Math.min(piece.length, Math.max(0, length - FREE))
        const left = arriving.enter(visitor, counted)
        if (left === undefined) return 'busy'
        leave.push(left)
        pieces.push(piece)
      }
      return Buffer.concat(pieces)
    } catch {
      return 'gone'
    } finally {
      for (const each of leave) each()
    }
  }
}
