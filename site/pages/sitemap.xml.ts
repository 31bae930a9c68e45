import type { APIRoute } from 'astro'

import { cachePublic } from '../cache-public.ts'
import { programAnswer } from '../open-data/answer-programs.ts'
import { sitemap } from '../open-data/sitemap/sitemap.ts'
import { findListedDocuments } from '../queries/sitemap.ts'

export const GET: APIRoute = async ({ locals }) => {
  cachePublic({ locals })
  const documents = await findListedDocuments(locals.reader)
  return programAnswer(sitemap(documents, locals.origin), 'application/xml; charset=utf-8')
}
