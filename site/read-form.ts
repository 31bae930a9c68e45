import type { Evidence } from './guard/guard.ts'

/** Names of what a form carries besides what people type, when the guard has asked for it. */
export const PROOF_FIELD = 'altcha'
export const TICKET_FIELD = 'ticket'

export interface ReadableForm {
  kind: 'form'
  /** What a field holds; an empty text when it is not there. */
  text(name: string): string
}

/** Texts by name, or why there are none: the request is no form that can be read, or has a file in it. */
type SentForm = ReadableForm | { kind: 'unreadable' } | { kind: 'file' }

/** Reads a form. Files are refused, not stored and not looked at: the site takes text alone. */
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

export const evidenceIn = ({ text }: ReadableForm): Evidence => ({
  proof: text(PROOF_FIELD),
  ticket: text(TICKET_FIELD),
})
