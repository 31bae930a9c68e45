import { readFile, rename, writeFile } from 'node:fs/promises'

import { z } from 'zod'

import { collectionTag } from '../../collections/vocabulary/cache-tags.ts'
import type { Changes } from './page-cache/changes.ts'

/** Milliseconds since 1970 between which a picture may be shown. */
interface Period {
  from: number
  until: number
}

/** By the name of the file. What is not here is of nobody who can be recognised. */
export type Periods = ReadonlyMap<string, Period>

/** What is done with the file of a picture. */
type Verdict =
  | 'open'
  /** Shown, but kept by nobody for long: the people in it may change their mind. */
  | 'guarded'
  | 'withheld'
  /** Nobody has ever told us. */
  | 'unknown'

interface PictureGuardOptions {
  /** How we learn that something has changed; without it we ask each second. */
  changes: Pick<Changes, 'now' | 'holds'> | undefined
  find(): Promise<Periods>
  /** Absolute path of a file in which the last answer outlives this process. */
  memory: string
}

/** Milliseconds. */
const FRESH_WITHOUT_CHANGES = 1000
const REST_AFTER_FAILURE = 1000

interface Known {
  periods: Periods
  since: number
  at: number
}

const TAGS = [collectionTag('media')]
// JSON has no infinity.
const storedSchema = z.array(z.tuple([z.string(), z.number().nullable(), z.number().nullable()]))
const finite = (value: number) => (Number.isFinite(value) ? value : null)

/**
 * Knows which pictures may be shown, as the database says it now. While that is silent, as it was known last, also by a process
 * before this one; and where nobody has ever been told, no picture is shown: to leave one out is the smaller harm.
 */
export class PictureGuard {
  readonly #options: PictureGuardOptions
  #known: Known | undefined
  #asking: Promise<void> | undefined
  #restsUntil = 0

  constructor(options: PictureGuardOptions) {
    this.#options = options
  }

  async verdictOn(filename: string): Promise<Verdict> {
    if (!this.#isFresh() && Date.now() >= this.#restsUntil) {
      this.#asking ??= this.#ask().finally(() => (this.#asking = undefined))
      await this.#asking
    }
    if (this.#known === undefined) return 'unknown'
    const period = this.#known.periods.get(filename)
    if (period === undefined) return 'open'
    const now = Date.now()
    return period.from <= now && now < period.until ? 'guarded' : 'withheld'
  }

  #isFresh(): boolean {
    const { changes } = this.#options
    if (this.#known === undefined) return false
    const { since, at } = this.#known
    return changes === undefined
      ? Date.now() - at < FRESH_WITHOUT_CHANGES
      : changes.holds({ tags: TAGS, since, madeAt: at })
  }

  async #ask(): Promise<void> {
    const beginning = { since: this.#options.changes?.now ?? 0, at: Date.now() }
    try {
      const periods = await this.#options.find()
      this.#known = { periods, ...beginning }
      await this.#remember(periods).catch(() => undefined)
    } catch {
      this.#restsUntil = Date.now() + REST_AFTER_FAILURE
      this.#known ??= await this.#remembered()
    }
  }

  async #remember(periods: Periods): Promise<void> {
    const { memory } = this.#options
    const rows = [...periods].map(([name, { from, until }]) => [name, finite(from), finite(until)])
    const draft = `${memory}.${process.pid}`
    await writeFile(draft, JSON.stringify(rows), { mode: 0o600 })
    await rename(draft, memory)
  }

  async #remembered(): Promise<Known | undefined> {
    try {
      const stored = storedSchema.parse(JSON.parse(await readFile(this.#options.memory, 'utf8')))
      const periods = stored.map(
        ([name, from, until]) => [name, { from: from ?? Infinity, until: until ?? Infinity }] as const,
      )
      return { periods: new Map(periods), since: -1, at: 0 }
    } catch {
      return undefined
    }
  }
}
