import type { APIRoute } from 'astro'

import { cachePublic } from '../../cache-public.ts'
import { findReportFigures } from '../../queries/figures.ts'
import { statisticsFile } from '../../reports/statistics-files.ts'

export const GET: APIRoute = async ({ locals }) => {
  cachePublic({ locals })
  return statisticsFile(await findReportFigures(locals.reader), locals.locale, 'csv')
}
