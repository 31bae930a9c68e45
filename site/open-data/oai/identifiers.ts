import { z } from 'zod'

/** What libraries harvest: the name in identifiers and sets, and the collection that is meant. */
export const HARVESTED_KINDS = ['research', 'resources'] as const
export type Harvested = (typeof HARVESTED_KINDS)[number]

export interface RecordName {
  kind: Harvested
  /** Staff may change the slug of a document; its id stays. */
  id: string
}

const idSchema = z.uuid()
const kindSchema = z.enum(HARVESTED_KINDS)

/** The host by which our identifiers begin, which is no address: it has no port. */
export const identifierHost = (origin: string): string => new URL(origin).hostname

/** After the guidelines for oai-identifier (http://www.openarchives.org/OAI/2.0/guidelines-oai-identifier.htm). */
export const identifierOf = (host: string, { kind, id }: RecordName): string => `oai:${host}:${kind}/${id}`

export function identifierIn(identifier: string, host: string): RecordName | undefined {
  const prefix = `oai:${host}:`
  if (!identifier.startsWith(prefix)) return undefined
  const [kindWord, idWord, ...rest] = identifier.slice(prefix.length).split('/')
  const [kind, id] = [kindSchema.safeParse(kindWord), idSchema.safeParse(idWord)]
  if (!kind.success || !id.success || rest.length > 0) return undefined
  // PostgreSQL reads capitals too, but two spellings would be two identifiers.
  return id.data === id.data.toLowerCase() ? { kind: kind.data, id: id.data } : undefined
}
