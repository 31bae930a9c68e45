import { saveAnswerSchema, type SaveAnswer, type SaveRequest } from '../answers.ts'

/** What went wrong when there is no answer of the kind that was asked for. */
export interface NoAnswer {
  kind: 'forbidden' | 'malformed' | 'unavailable'
}

/** Saves a language of a document. Never throws: a network that is gone is one of the answers. */
export async function askToSave(address: string, wish: SaveRequest): Promise<SaveAnswer | NoAnswer> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(wish),
      cache: 'no-store',
    })
    if (response.status === 401 || response.status === 403) return { kind: 'forbidden' }
    if (response.status === 400) return { kind: 'malformed' }
    const parsed = saveAnswerSchema.safeParse(await response.json())
    return parsed.success ? parsed.data : { kind: 'unavailable' }
  } catch {
    return { kind: 'unavailable' }
  }
}
