import { z } from 'zod'

/** The records that a list is made of. Moments are UTC; a list ends before `before`. */
export interface Selection {
  set: string | undefined
  from: Date | undefined
  before: Date | undefined
}

/** How far a list has been read: it is in the order of datestamps, then of ids. */
export interface Position {
  /** The last record that was sent. */
  after: { stamp: Date; id: string }
  /** How many have been sent. */
  sent: number
  /** How many there were when the list began. */
  total: number
}

/**
 * All that a token says, so that no process need remember it. It is not signed, because it opens nothing: whoever makes one
 * up asks for what the arguments could have asked for. Records that change while somebody reads get a later datestamp
 * and come once more at the end; none is passed over.
 */
const moment = z.iso.datetime({ precision: 3 }).transform((text) => new Date(text))
const orNothing = <T extends z.ZodType>(schema: T) => z.union([z.literal(0).transform(() => undefined), schema])
const count = z.int().min(0).max(100_000_000)
const tokenSchema = z.tuple([
  z.literal(1),
  orNothing(z.string().max(100)),
  orNothing(moment),
  orNothing(moment),
  moment,
  z.uuid(),
  count,
  count,
])

export function writeToken({ set, from, before }: Selection, { after, sent, total }: Position): string {
  const { stamp, id } = after
  const fields = [
    1,
    set ?? 0,
    from?.toISOString() ?? 0,
    before?.toISOString() ?? 0,
    stamp.toISOString(),
    id,
    sent,
    total,
  ]
  return Buffer.from(JSON.stringify(fields)).toString('base64url')
}

/** What a token of ours says; undefined for everything else, another spelling of the same included. */
export function readToken(token: string): { selection: Selection; position: Position } | undefined {
  if (!/^[\w-]{1,900}$/.test(token)) return undefined
  const read = tokenSchema.safeParse(parsed(Buffer.from(token, 'base64url').toString('utf8')))
  if (!read.success) return undefined
  const [, set, from, before, stamp, id, sent, total] = read.data
  const resumed = { selection: { set, from, before }, position: { after: { stamp, id }, sent, total } }
  return writeToken(resumed.selection, resumed.position) === token ? resumed : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
