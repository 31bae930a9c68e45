import { fillFacts } from '../../collections/vocabulary/facts.ts'
import type { Locale } from '../../collections/vocabulary/locales.ts'
import type { DocumentKind } from '../../collections/vocabulary/paths.ts'
import { findDocuments, type Visitor } from '../payload.ts'

/** A visitor, and the facts in their language with which every text is filled. */
export interface Reader extends Visitor {
  facts: ReadonlyMap<string, string>
  /** The one document that is shown as it was saved last, to whoever has a link to it. */
  preview?: Preview
}

export interface Preview {
  kind: DocumentKind
  id: string
  /** What somebody is typing at this moment, in the reader's language: it takes the place of what was saved. */
  typed?: Readonly<Record<string, unknown>>
}

export const isMember = ({ user }: Pick<Reader, 'user'>): boolean =>
  user?.collection === 'members' && user.status === 'active'

/** Whether the reader may read the whole of a document, and not its title and summary alone. */
export const mayOpen = (
  reader: Pick<Reader, 'user' | 'preview'>,
  { id, visibility }: { id: string; visibility: 'public' | 'members' },
): boolean => visibility === 'public' || isMember(reader) || reader.preview?.id === id

async function factsFor(visitor: Visitor): Promise<Reader['facts']> {
  const { docs } = await findDocuments('facts', visitor, { limit: 0, sort: 'slug' })
  return new Map(docs.map((fact) => [fact.slug, fact.value ?? '']))
}

export const readerFor = async (visitor: Visitor): Promise<Reader> => ({ ...visitor, facts: await factsFor(visitor) })

/** The same reader before a text in this language: the facts in it are said in the language that stands around them. */
export async function readingIn(reader: Reader, locale: Locale): Promise<Reader> {
  if (locale === reader.locale) return reader
  const other = { ...reader, locale }
  return { ...other, facts: await factsFor(other) }
}

/** The document with every fact token in every text of it replaced. */
export function withFacts<Value>(value: Value, facts: ReadonlyMap<string, string>): Value {
  if (typeof value === 'string') return fillFacts(value, facts) as Value
  if (Array.isArray(value)) return value.map((item: unknown) => withFacts(item, facts)) as Value
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withFacts(item, facts)])) as Value
  }
  return value
}
