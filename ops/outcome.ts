/** What a step may come to: a value, or one line that names the cause and the remedy. Anything else is a bug and throws. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: string }

export function success<T>(value: T): Outcome<T> {
  return { ok: true, value }
}

export function failure(problem: string): { ok: false; problem: string } {
  return { ok: false, problem }
}

/** The code of a system or PostgreSQL error (`EADDRINUSE`, `28P01`), when the thrown thing carries one. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Says how it went, and ends the process, which Payload's pool would keep alive. */
export function endWith(outcome: Outcome<string>): never {
  if (outcome.ok) console.log(outcome.value)
  else console.error(outcome.problem)
  process.exit(outcome.ok ? 0 : 1)
}
