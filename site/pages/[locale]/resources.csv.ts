import type { APIRoute } from 'astro'

import { resourceListAnswer } from '../../open-data/resource-list-answer.ts'
import { findResourceList } from '../../queries/resource-list.ts'

export const GET: APIRoute = async ({ url, locals: { reader, origin } }) =>
  resourceListAnswer(await findResourceList(reader, url.searchParams, origin), 'csv')
