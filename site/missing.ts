import type { AstroGlobal } from 'astro'
import type { CollectionSlug } from 'payload'

import { documentIsGone } from './queries/gone.ts'

/** "Gone" for what was public once, "not found" for what never was. */
export async function missing(
  astro: AstroGlobal,
  collection: CollectionSlug,
  slug: string | undefined,
): Promise<Response> {
  return astro.rewrite(
    slug !== undefined && (await documentIsGone(astro.locals.reader, collection, slug)) ? '/gone' : '/404',
  )
}
