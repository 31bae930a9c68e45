import type { APIRoute } from 'astro'

import { findReportFigures } from '../../queries/figures.ts'
import { statisticsFile } from '../../reports/statistics-files.ts'

export const GET: APIRoute = async ({ locals: { locale, reader } }) =>
  statisticsFile(await findReportFigures(reader), locale, 'csv')
