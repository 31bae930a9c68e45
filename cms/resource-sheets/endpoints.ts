import type { Endpoint, PayloadRequest, Where } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'
import { z } from 'zod'

import { answer } from '../access/staff-endpoint.ts'
import type { CheckAnswer, Progress } from './answers.ts'
import { checkSheet, readerFor, type CheckedSheet } from './check-sheet.ts'
import { exportFile } from './export-file.ts'
import { downloadEndpoint, sheetEndpoint } from './sheet-endpoint.ts'
import { SHEET_FORMATS, SHEET_PATHS } from './paths.ts'
import type { RowPlan } from './plan.ts'
import { sheetRights } from './rights.ts'
import { readTopics } from './stored.ts'
import { streamOf } from './stream.ts'
import { templateFile } from './template.ts'
import { writeSheet } from './write-sheet.ts'

const readerOf = (req: PayloadRequest) => readerFor(req.payload, { user: req.user, headers: req.headers })

/** A cell may hold thirty thousand characters; a list of problems shows where it is, not all of it. */
const SHOWN = 120
const shortened = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)

function answerOf({ kind, fingerprint, plans, unknownColumns, hasExample }: CheckedSheet): CheckAnswer {
  const counts = { new: 0, changed: 0, unchanged: 0, faulty: 0 }
  for (const plan of plans) counts[plan.kind] += 1
  const shown = plans.flatMap((plan) => (plan.kind === 'unchanged' ? [] : [shownOf(plan, plan.kind)]))
  return { kind, fingerprint, counts, plans: shown, unknownColumns: unknownColumns.map(shortened), hasExample }
}

const shownOf = <Kind>({ row, slug, changes, problems }: RowPlan, kind: Kind) => ({
  row,
  slug,
  kind,
  changes: [...changes],
  problems: problems.map((problem) => ({ ...problem, written: shortened(problem.written) })),
})

/** A line of JSON for each event, so that the page can show how far it is. */
async function* linesOf(events: AsyncIterable<Progress>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const event of events) yield encoder.encode(`${JSON.stringify(event)}\n`)
}

const STREAM = { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store, no-transform' }

const writeQuery = z.object({ fingerprint: z.string().max(100), leaveOut: z.enum(['yes', 'no']) })

const check = sheetEndpoint(SHEET_PATHS.check, async (req, bytes) => {
  const checked = await checkSheet(bytes, await readerOf(req), await sheetRights(req))
  return answer(200, checked.kind === 'checked' ? answerOf(checked) : checked)
})

const write = sheetEndpoint(SHEET_PATHS.write, async (req, bytes) => {
  const asked = writeQuery.safeParse(req.query)
  if (!asked.success) return answer(400, { kind: 'malformed' })
  const [reader, rights] = [await readerOf(req), await sheetRights(req)]
  const checked = await checkSheet(bytes, reader, rights)
  if (checked.kind === 'unreadable') return answer(400, { kind: 'malformed' })
  if (checked.fingerprint !== asked.data.fingerprint) return answer(409, { kind: 'changedMeanwhile' })
  const isFaulty = checked.plans.some(({ kind }) => kind === 'faulty')
  if (isFaulty && asked.data.leaveOut === 'no') return answer(422, { kind: 'faulty' })
  const events = writeSheet(checked.plans, rights, reader)
  return new Response(streamOf(linesOf(events)), { headers: STREAM })
})

const formatOf = (req: PayloadRequest) => SHEET_FORMATS.find((format) => format === req.routeParams?.['format'])

const template = downloadEndpoint(SHEET_PATHS.template, async (req) => {
  const format = formatOf(req)
  if (format === undefined) return answer(404, { kind: 'unknown' })
  return templateFile(await readTopics(req.payload, req), format)
})

/** As the list filters: `where` and the words of its search box. */
const listQuery = z.object({
  search: z.string().max(200).catch(''),
  where: z.custom<Where>((value) => typeof value === 'object' && value !== null).catch({}),
})

const exporting = downloadEndpoint(SHEET_PATHS.export, async (req) => {
  const format = formatOf(req)
  if (format === undefined) return answer(404, { kind: 'unknown' })
  const { search, where } = listQuery.parse(req.query)
  const { config } = req.payload.collections.resources
  const listed = mergeListSearchAndWhere({ collectionConfig: config, search, where })
  return exportFile(await readerOf(req), listed, format, new Date())
})

/** Resources as sheets: in, out, and an empty one to fill in. Under `/api/resources`. */
export const resourceSheetEndpoints: Endpoint[] = [check, write, template, exporting]
