import type { APIRoute } from 'astro'

import { sitemapPartAt } from '../../../collections/vocabulary/paths.ts'
import { cachePublic } from '../../cache-public.ts'
import { programAnswer } from '../../open-data/answer-programs.ts'
import { sitemapPart } from '../../open-data/sitemap/sitemap.ts'
import { findListedDocuments } from '../../queries/sitemap.ts'

export const GET: APIRoute = async ({ locals }) => {
  const { origin, path, reader } = locals
  const part = sitemapPartAt(path)
  const written = part && sitemapPart(await findListedDocuments(reader), part, origin)
  cachePublic({ locals })
  if (written === undefined) return new Response(null, { status: 404 })
  return programAnswer(written, 'application/xml; charset=utf-8')
}
