import type { APIRoute } from 'astro'

import { cachePublic } from '../cache-public.ts'
import { programAnswer } from '../open-data/answer-programs.ts'
import { robots } from '../open-data/robots.ts'

export const GET: APIRoute = ({ locals }) => {
  cachePublic({ locals })
  return programAnswer(robots(locals.origin), 'text/plain; charset=utf-8')
}
