import { DAY, HOUR } from '../../collections/vocabulary/durations.ts'

/** What came of following a link once. */
export type Followed =
  /** Somebody is there: a page, or a door that opens for people with a browser. */
  | { kind: 'alive'; code: number }
  /** It is known that nothing is there. */
  | { kind: 'gone'; code?: number; problem: string }
  /** Nobody knows: a fault, or a server that has nothing to say to programs. */
  | { kind: 'unsure'; code?: number; problem: string }
  /** Nothing came back at all: their fault or ours. */
  | { kind: 'silent'; problem: string }

/** Of a status that is no redirection. */
export function outcomeOf(code: number): Followed {
  if (code < 400) return { kind: 'alive', code }
  if (code === 404 || code === 410) return { kind: 'gone', code, problem: 'not-found' }
  // Many servers refuse programs, and show the page to people all the same.
  return { kind: 'unsure', code, problem: code >= 500 ? 'server-fault' : 'refused' }
}

type LinkStatus = 'alive' | 'broken' | 'unsure'

/** Times in a row that nothing comes back before a link counts as broken: servers have bad days. */
const PATIENCE = 3

interface Verdict {
  status: LinkStatus
  failures: number
  /** Milliseconds until the next look. */
  again: number
}

/** What is held of a link after one more look. @param failures how often in a row it has failed before */
export function verdictAfter({ kind }: Followed, failures: number): Verdict {
  if (kind === 'alive') return { status: 'alive', failures: 0, again: 7 * DAY }
  if (kind === 'gone') return { status: 'broken', failures: failures + 1, again: DAY }
  if (kind === 'unsure') return { status: 'unsure', failures: 0, again: 3 * DAY }
  const isBroken = failures + 1 >= PATIENCE
  return { status: isBroken ? 'broken' : 'unsure', failures: failures + 1, again: isBroken ? DAY : 6 * HOUR }
}
