import { deskAnswerSchema, type DeskAnswer } from '../answers.ts'

export type NoAnswer = 'forbidden' | 'malformed' | 'unavailable'

/**
 * Asks the desk of a document: with a body to do something, without one to look. Never throws: a network that is gone is
 * one of the answers.
 */
export async function askDesk(address: string, body?: object): Promise<DeskAnswer | { kind: NoAnswer }> {
  try {
    const response = await fetch(address, {
      cache: 'no-store',
      ...(body !== undefined && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    })
    if (response.status === 401 || response.status === 403) return { kind: 'forbidden' }
    if (response.status === 400) return { kind: 'malformed' }
    const parsed = deskAnswerSchema.safeParse(await response.json())
    return parsed.success ? parsed.data : { kind: 'unavailable' }
  } catch {
    return { kind: 'unavailable' }
  }
}
