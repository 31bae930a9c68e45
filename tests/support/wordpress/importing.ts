import type { Payload, TypedUser } from 'payload'

import { checkSite } from '../../../cms/wordpress/check.ts'
import { FIRST_CHOICES, type Choices } from '../../../cms/wordpress/plan/choices.ts'
import { ask, findImport, keepImport } from '../../../cms/wordpress/store.ts'
import { runImports } from '../../../cms/wordpress/write/turn.ts'
import { OLD_SITE, type MadeUpPost } from './export.ts'
import { siteOf } from './plan.ts'

/**
 * Imports as the page does: looked at, kept, asked for, and written by the worker.
 * @param siteUrl of the former site @param mayAlsoAsk its host, where pictures are fetched from a test's own
 */
export function importerOf(payload: Payload, siteUrl = OLD_SITE, mayAlsoAsk?: string) {
  const { pool } = payload.db
  async function put(user: TypedUser, posts: readonly MadeUpPost[], choices: Partial<Choices> = {}): Promise<string> {
    const site = await siteOf(posts, siteUrl)
    const chosen = { ...FIRST_CHOICES, ...choices }
    const report = await checkSite(pool, site, chosen)
    const id = await keepImport(pool, { fileName: 'old.xml', by: String(user.id), site, choices: chosen, report })
    if (!(await ask(pool, id, 'import', String(user.id)))) throw new Error('It could not be asked for')
    return id
  }
  const stored = async (id: string) => {
    const found = await findImport(pool, id)
    if (found === undefined) throw new Error('There is no such import')
    return found
  }
  return {
    put,
    stored,
    async write(user: TypedUser, posts: readonly MadeUpPost[], choices: Partial<Choices> = {}) {
      const id = await put(user, posts, choices)
      await runImports(payload, { mayAlsoAsk })
      return stored(id)
    },
    async undo(user: TypedUser, id: string) {
      await ask(pool, id, 'undo', String(user.id))
      await runImports(payload)
      return stored(id)
    },
  }
}
