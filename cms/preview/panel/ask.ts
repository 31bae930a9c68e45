import { linksAnswerSchema, type LinksAnswer } from '../answers.ts'

export type Asked = LinksAnswer | { problem: 'forbidden' | 'unavailable' }

/** Asks about links to a draft: with a wish to change something, without one to look. Never throws. */
export async function askLinks(address: string, wish?: { hours: number } | { revoke: string }): Promise<Asked> {
  try {
    const response = await fetch(address, {
      cache: 'no-store',
      ...(wish && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(wish) }),
    })
    if (response.status === 401 || response.status === 403) return { problem: 'forbidden' }
    const parsed = linksAnswerSchema.safeParse(await response.json())
    return parsed.success ? parsed.data : { problem: 'unavailable' }
  } catch {
    return { problem: 'unavailable' }
  }
}
