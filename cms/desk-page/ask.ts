import type { z } from 'zod'

/** What went wrong when there is no answer of the kind that was asked for. */
export interface NoAnswer {
  kind: 'forbidden' | 'malformed' | 'unavailable'
}

export function noAnswerOf({ status }: Response): NoAnswer['kind'] {
  if (status === 401 || status === 403) return 'forbidden'
  return status === 400 ? 'malformed' : 'unavailable'
}

/**
 * Asks an endpoint of ours from a page of the administration: with a body to change something, without one to look. Never
 * throws: a network that is gone is one of the answers.
 */
export async function ask<T>(address: string, schema: z.ZodType<T>, body?: object): Promise<T | NoAnswer> {
  try {
    const response = await fetch(address, {
      cache: 'no-store',
      ...(body !== undefined && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    })
    if ([400, 401, 403].includes(response.status)) return { kind: noAnswerOf(response) }
    const parsed = schema.safeParse(await response.json())
    return parsed.success ? parsed.data : { kind: 'unavailable' }
  } catch {
    return { kind: 'unavailable' }
  }
}
