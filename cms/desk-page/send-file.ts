import type { z } from 'zod'

import { noAnswerOf, type NoAnswer } from './ask.ts'

export const send = (address: string, file: File): Promise<Response> =>
  fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
    cache: 'no-store',
  })

/** A file that was saved again or moved since it was chosen cannot be read, and then the network is not to blame. */
export const isGone = (file: File): Promise<boolean> =>
  file
    .slice(0, 1)
    .arrayBuffer()
    .then(() => false)
    .catch(() => true)

/** Asks an endpoint of ours about a file. Never throws: a network that is gone is one of the answers. */
export async function askAboutFile<T>(
  address: string,
  file: File,
  schema: z.ZodType<T>,
): Promise<T | NoAnswer | { kind: 'gone' }> {
  try {
    const response = await send(address, file)
    if (!response.ok) return { kind: noAnswerOf(response) }
    return schema.safeParse(await response.json()).data ?? { kind: 'unavailable' }
  } catch {
    return { kind: (await isGone(file)) ? 'gone' : 'unavailable' }
  }
}
