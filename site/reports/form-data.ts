import { REPORT_FIELDS, type TypedReport } from '../../collections/vocabulary/report-form.ts'
import type { Evidence } from './guard.ts'

/** Names of what a form carries besides what people type. */
export const SUBMISSION_FIELD = 'submission'
export const PROOF_FIELD = 'altcha'
export const TICKET_FIELD = 'ticket'

/** Texts by name; undefined when the request is no form that can be read, or has a file in it. */
export type SentForm = { kind: 'form'; text(name: string): string } | { kind: 'unreadable' } | { kind: 'file' }

/** Reads a form. Files are refused, not stored and not looked at: the hotline takes text alone. */
export async function readForm(request: Request): Promise<SentForm> {
  let data: FormData
  try {
    data = await request.formData()
  } catch {
    return { kind: 'unreadable' }
  }
  for (const value of data.values()) {
    // A browser sends an empty file field as a file without name and content.
    if (typeof value !== 'string' && value.size > 0) return { kind: 'file' }
  }
  return {
    kind: 'form',
    text(name) {
      const value = data.get(name)
      return typeof value === 'string' ? value : ''
    },
  }
}

type Readable = Extract<SentForm, { kind: 'form' }>

export const typedIn = ({ text }: Readable): TypedReport => {
  const entries = REPORT_FIELDS.map((field) => [field, text(field)] as const)
  return Object.fromEntries(entries) as TypedReport
}

export const evidenceIn = ({ text }: Readable): Evidence => ({ proof: text(PROOF_FIELD), ticket: text(TICKET_FIELD) })
