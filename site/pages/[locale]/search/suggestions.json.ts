import type { APIRoute } from 'astro'

import { typedQuery } from '../../../../collections/vocabulary/finder-query.ts'
import { suggest } from '../../../queries/suggestions.ts'

export const GET: APIRoute = async ({ url, locals: { locale } }) => {
  const suggestions = await suggest(locale, typedQuery(url.searchParams.get('q') ?? ''))
  return Response.json(suggestions, { headers: { 'cache-control': 'public, max-age=60', 'x-robots-tag': 'noindex' } })
}
