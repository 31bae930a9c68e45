import { setTimeout as pause } from 'node:timers/promises'

/** What those who keep one thing alive know of the whole. */
export interface Watch {
  /** Aborted as soon as everything is to stop. */
  readonly stopping: AbortSignal
  /** Whether not all have served yet: a start in which something crashes again and again is given up. */
  isStarting(): boolean
  /** One line for the person at the terminal. */
  say(line: string): void
}

/** Ends early, and without an error, when everything is to stop. */
export async function pauseUnlessStopping({ stopping }: Pick<Watch, 'stopping'>, milliseconds: number): Promise<void> {
  await pause(milliseconds, undefined, { signal: stopping }).catch(() => undefined)
}
