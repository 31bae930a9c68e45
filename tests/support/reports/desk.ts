import { caseFileSchema, type CaseFile } from '../../../cms/reports/case-view.ts'
import { addNote, changePriority, moveCase } from '../../../cms/reports/deciding.ts'
import { readCaseFile } from '../../../cms/reports/endpoints.ts'
import { openCase } from '../../../cms/reports/opening.ts'
import type { Transition } from '../../../collections/vocabulary/report-transitions.ts'
import type { Classification, Priority, ReportStatus } from '../../../collections/vocabulary/reports.ts'
import { livePayload } from '../payload/live.ts'
import { KEY_VARIABLES, REPORT_KEYS } from '../postgres/preparation.ts'

export const ANALYST = { id: 'an-analyst', name: 'An Analyst' }
export const KEYS = {
  privateKeys: REPORT_KEYS.privateKeys,
  publicKey: KEY_VARIABLES.site.REPORT_PUBLIC_KEY,
  cmsSecret: REPORT_KEYS.cmsSecret,
}

/** The rules of the desk on this worker's database, as one analyst uses them. */
export async function reportDesk() {
  const { payload, databaseUrl } = await livePayload()
  const { pool } = payload.db
  const deciding = (reportId: string) => ({ pool, by: ANALYST, reportId, publicKey: KEYS.publicKey })

  async function file(id: string): Promise<CaseFile> {
    return caseFileSchema.parse(await readCaseFile(pool, id))
  }

  /** Steps that lead a new case to each status. */
  async function lead(id: string, classification: Classification, ...to: readonly ReportStatus[]): Promise<void> {
    for (const status of to) {
      const { facts } = await file(id)
      const step = { to: status, classification, destination: 'police', country: 'KH' } as const
      const { kind } = await moveCase(deciding(id), step, facts.changes)
      if (kind !== 'done') throw new Error(`${facts.status} to ${status}: ${kind}`)
    }
  }

  return {
    payload,
    pool,
    databaseUrl,
    file,
    lead,
    move: async (id: string, step: Transition, changes?: number) =>
      moveCase(deciding(id), step, changes ?? (await file(id)).facts.changes),
    prioritise: async (id: string, priority: Priority, changes?: number) =>
      changePriority(deciding(id), { priority }, changes ?? (await file(id)).facts.changes),
    note: (id: string, note: string) => addNote(deciding(id), note),
    open: (id: string, keys = KEYS) => openCase({ pool, keys, by: ANALYST, reportId: id }, 'opened'),
  }
}
