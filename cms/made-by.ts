import type { Payload } from 'payload'
import { z } from 'zod'

/** What is made from the documents, and by which version of our code: a greater one has every installation make it anew once. */
export interface Made {
  name: string
  version: number
}

const storedSchema = z.object({ version: z.number() })

/** Whether what is stored was made by another version, or never. */
export async function isOutdated(payload: Payload, { name, version }: Made): Promise<boolean> {
  const stored = storedSchema.safeParse(await payload.kv.get(name))
  return stored.data?.version !== version
}

export const rememberMade = ({ kv }: Payload, { name, version }: Made): Promise<void> => kv.set(name, { version })
