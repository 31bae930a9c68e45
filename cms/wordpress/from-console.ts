import type { Payload } from 'payload'

import { checkSite } from './check.ts'
import type { Choices } from './plan/choices.ts'
import { keepImport, keepOutcome, move, siteName, findImport, type Outcome } from './store.ts'
import { fromSite } from './write/fetch-pictures.ts'
import { firstOf, fromFolder, noPictures } from './write/picture-source.ts'
import { runImport } from './write/run-import.ts'
import type { OldSite } from './wxr/export.ts'

interface ConsoleImport {
  fileName: string
  site: OldSite
  choices: Choices
  /** A copy of `wp-content/uploads`. */
  uploads: string | undefined
  onProgress: (done: number, total: number) => void
}

/** An import from the console that was killed ended with its process: the next one goes on with what is missing. */
async function closeKilled({ db }: Payload, site: string): Promise<void> {
  const of = `UPDATE wordpress_imports SET state = 'failed', ended_at = now(), content = NULL
    WHERE site = $1 AND state = 'running' AND asked_by IS NULL`
  await db.pool.query(of, [site])
}

/** Imports at once, as the platform itself; what it makes is listed, and taken back, on the page of the administration. */
export async function importFromConsole(payload: Payload, asked: ConsoleImport): Promise<readonly Outcome[]> {
  const { pool } = payload.db
  const { site, choices, fileName, uploads } = asked
  const name = siteName(site)
  await closeKilled(payload, name)
  const report = await checkSite(pool, site, choices)
  const id = await keepImport(pool, { fileName, by: null, site, choices, report })
  await move(pool, id, ['checked'], 'running')
  await pool.query('UPDATE wordpress_imports SET begun_at = now() WHERE id = $1', [id])
  const pictures = firstOf(
    uploads === undefined ? noPictures : fromFolder(uploads),
    choices.fetches ? fromSite({ siteUrl: site.siteUrl }) : noPictures,
  )
  try {
    await runImport({
      writer: { payload, person: undefined, import: id, site: name },
      ...{ site, choices, pictures, onProgress: asked.onProgress },
    })
    await move(pool, id, ['running'], 'done')
  } catch (error) {
    await keepOutcome(pool, id, []).catch(() => undefined)
    await move(pool, id, ['running'], 'failed').catch(() => undefined)
    throw error
  }
  return (await findImport(pool, id))?.outcome ?? []
}
