import type { APIRoute } from 'astro'

import { cachePublic } from '../../cache-public.ts'
import { resourceListAnswer } from '../../open-data/resource-list-answer.ts'
import { findResourceList } from '../../queries/resource-list.ts'

export const GET: APIRoute = async ({ url, locals }) => {
  cachePublic({ locals })
  const { reader, origin } = locals
  return resourceListAnswer(await findResourceList(reader, url.searchParams, origin), 'json')
}
