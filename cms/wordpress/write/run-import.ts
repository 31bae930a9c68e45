import { whatIsKnown } from '../known.ts'
import type { Choices } from '../plan/choices.ts'
import { PreparedPlan } from '../plan/make-plan.ts'
import type { PlannedPicture } from '../plan/plan.ts'
import { titleOf } from '../report.ts'
import { keepOutcome, noteProgress, type Outcome } from '../store.ts'
import type { OldSite } from '../wxr/export.ts'
import { pictureFileOf } from './picture-file.ts'
import type { PictureSource } from './picture-source.ts'
import { writeDocument } from './write-document.ts'
import { pictureItem, writePicture } from './write-picture.ts'
import { alreadyMade, type Writer, type Writing } from './writer.ts'

interface Running {
  writer: Writer
  site: OldSite
  choices: Choices
  pictures: PictureSource
  signal?: AbortSignal | undefined
  /** What a part of it that was written before did not go as planned in. */
  before?: readonly Outcome[] | undefined
  onProgress?: ((done: number, total: number) => void) | undefined
}

/** The id of a picture, stored now or before; or what became of it. */
async function bring(picture: PlannedPicture, { writer, choices, pictures }: Running): Promise<Writing | 'missing'> {
  const document = await alreadyMade(writer, [pictureItem(picture)])
  if (document !== undefined) return { kind: 'written', document }
  const bytes = await pictures(picture)
  const file = bytes && (await pictureFileOf(bytes, picture.key))
  return file === undefined ? 'missing' : writePicture(writer, picture, file, choices.holdsBack)
}

const failureOf = (title: string, writing: Exclude<Writing, { kind: 'written' }>): Outcome =>
  writing.kind === 'refused'
    ? { title, problem: 'refused', details: { reason: writing.reason } }
    : { title, problem: 'failed', details: {} }

/**
 * Writes what the plan says and is not there yet: a document with its pictures, and then the next one. Whenever it ends before
 * the end, it goes on from there when it is called again.
 * @returns false when it was stopped
 */
export async function runImport(running: Running): Promise<boolean> {
  const { writer, site, choices, signal } = running
  const { pool } = writer.payload.db
  const known = await whatIsKnown(pool, writer.site)
  const plan = new PreparedPlan(site, choices, known)
  const isMissing = (posts: readonly string[]) => !posts.some((post) => known.made.has(post))
  const { total } = plan
  const outcome: Outcome[] = [...(running.before ?? [])]
  const ids = new Map<string, string | undefined>()
  let done = plan.countOf((posts) => !isMissing(posts))

  async function idOf(key: string, title: string): Promise<void> {
    const picture = plan.pictures.find(key)
    if (picture === undefined || ids.has(key)) return
    const brought = await bring(picture, running)
    ids.set(key, brought !== 'missing' && brought.kind === 'written' ? brought.document : undefined)
    if (brought === 'missing') outcome.push({ title, problem: 'pictureMissing', details: { names: key } })
    else if (brought.kind !== 'written') outcome.push(failureOf(`${title} · ${key}`, brought))
  }

  for await (const document of plan.documents(isMissing)) {
    if (signal?.aborted) return false
    await noteProgress(pool, writer.import, done, total)
    running.onProgress?.(done, total)
    const title = titleOf(document)
    for (const key of document.pictures) await idOf(key, title)
    const writing = await writeDocument(writer, document, (key) => ids.get(key))
    if (writing.kind !== 'written') outcome.push(failureOf(title, writing))
    await keepOutcome(pool, writer.import, outcome)
    done += 1
  }
  await noteProgress(pool, writer.import, total, total)
  return true
}
