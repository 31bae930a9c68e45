import type { Pool } from 'pg'
import { keyId, publicKeyOf } from '../../collections/sealing/keys.ts'
import { resealReports, textsByKey } from '../../cms/jobs/reseal-reports.ts'
import { failure, success, type Outcome } from '../outcome.ts'
import type { Progress } from '../start/progress.ts'

/** Where a command on keys works, and what ends it early. */
export type Workplace = { pool: Pool; progress: Progress; signal: AbortSignal }

export type Resealed = {
  /** Texts that are sealed to the current key now and were not before. */
  resealed: number
  /** Texts that did not open and stayed as they were. */
  unopened: number
  /** Of the former keys, those that nothing needs any more, and those to which such a text is sealed. */
  spare: readonly string[]
  needed: readonly string[]
}

/** Milliseconds between two lines that tell how far it is. */
const TELLS_EVERY = 2_000

const sumOf = (numbers: Iterable<number>) => [...numbers].reduce((sum, each) => sum + each, 0)

/** Seals every stored text to the current key, and tells which of the former keys the database can do without. */
export async function resealAll(
  { pool, progress, signal }: Workplace,
  current: string,
  former: readonly string[],
): Promise<Outcome<Resealed>> {
  const publicKey = publicKeyOf(current)
  const othersNow = async () => {
    const texts = new Map(await textsByKey(pool))
    texts.delete(keyId(publicKey))
    return texts
  }
  const before = sumOf((await othersNow()).values())
  let toldAt = performance.now()
  const onProgress = (looked: number) => {
    if (performance.now() - toldAt < TELLS_EVERY) return
    toldAt = performance.now()
    progress.detail(`${looked} of ${before}`)
  }
  return progress.step(`Sealing ${before} texts anew`, async () => {
    await resealReports({ pool, publicKey, privateKeys: [current, ...former], signal, onProgress })
    if (signal.aborted) return failure('Stopped on the way. Nothing is lost; run the same command again to finish.')
    // What the database holds decides, not what we remember to have done.
    const left = await othersNow()
    const unopened = sumOf(left.values())
    const needed = former.filter((key) => left.has(keyId(publicKeyOf(key))))
    const spare = former.filter((key) => !needed.includes(key))
    return success({ resealed: before - unopened, unopened, spare, needed })
  })
}
