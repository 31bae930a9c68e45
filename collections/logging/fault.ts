/** What a log is told of an error. Not what it says: messages repeat values, of statements, of texts that could not be read. */
export interface Fault {
  /** Its code (`ECONNREFUSED`, `57P01`), or else its name. */
  kind: string
  /** Where it happened, the innermost place first. */
  at: readonly string[]
  cause?: Fault
}

/** Places, as V8 writes them. */
const PLACE = /^ {4}at .+:\d+:\d+\)?$/
const MOST_PLACES = 12
const MOST_CAUSES = 3

export function kindOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string')
    return error.code
  return error instanceof Error ? error.name : typeof error
}

/** The stack begins with the message, in which anything may stand. */
function placesIn({ message, stack = '' }: Error): readonly string[] {
  const begin = stack.indexOf(message)
  return stack
    .slice(begin === -1 ? 0 : begin + message.length)
    .split('\n')
    .filter((line) => PLACE.test(line))
    .slice(0, MOST_PLACES)
    .map((line) => line.trim())
}

export function faultOf(error: unknown, causes = MOST_CAUSES): Fault {
  const kind = kindOf(error)
  if (!(error instanceof Error)) return { kind, at: [] }
  const { cause } = error
  const at = placesIn(error)
  return cause === undefined || causes === 0 ? { kind, at } : { kind, at, cause: faultOf(cause, causes - 1) }
}
