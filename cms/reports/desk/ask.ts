import type { z } from 'zod'

/** What went wrong when there is no answer of the kind that was asked for. */
export interface NoAnswer {
  kind: 'forbidden' | 'malformed' | 'unavailable'
}

/** Asks an endpoint of the desk. Never throws: a network that is gone is one of the answers. */
export async function ask<T>(address: string, body: object, schema: z.ZodType<T>): Promise<T | NoAnswer> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      cache: 'no-store',
    })
    if (response.status === 401 || response.status === 403) return { kind: 'forbidden' }
    if (response.status === 400) return { kind: 'malformed' }
    const parsed = schema.safeParse(await response.json())
    return parsed.success ? parsed.data : { kind: 'unavailable' }
  } catch {
    return { kind: 'unavailable' }
  }
}
