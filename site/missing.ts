import type { AstroGlobal } from 'astro'

import { DOCUMENT_PATHS, type DocumentKind } from '../collections/vocabulary/paths.ts'
import { whatBecameOf } from './queries/moved.ts'

/** The way to where a document is now; "gone" for what was public once, "not found" for what never was. */
export async function missing(astro: AstroGlobal, kind: DocumentKind, slug: string | undefined): Promise<Response> {
  if (slug === undefined) return astro.rewrite('/404')
  const { locale, reader } = astro.locals
  const missed = await whatBecameOf(reader, kind, slug)
  if (missed.kind === 'moved') return astro.redirect(DOCUMENT_PATHS[kind](locale, missed.to), 301)
  return astro.rewrite(missed.kind === 'gone' ? '/gone' : '/404')
}
