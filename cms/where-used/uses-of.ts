import type { Field } from 'payload'

import { factsIn } from '../../collections/vocabulary/facts.ts'
import { textsOf } from '../gate/texts-of.ts'
import { isSource } from './sources.ts'

/** Something that a document shows, names or leads to. */
export interface Use {
  /** The collection of what is used; `link` for where it leads. */
  kind: string
  /** Its id; of facts the name in the token, of links the address. */
  target: string
  /** As Payload writes paths, without the language. */
  field: string
}

/** Payload notes where it keeps the sizes of a picture; nobody follows that. */
const leadsSomewhere = ({ href }: { href: string }) => !href.startsWith('/api/')

/** No address is longer; what is, leads nowhere. */
const LONGEST = 2000

/**
 * All that a document uses, each once for a field, in the order of its fields.
 * @param document as the database has it, localised fields with a value for each language
 */
export function usesOf(fields: readonly Field[], document: Readonly<Record<string, unknown>>): readonly Use[] {
  const { texts, links, pictures, relations } = textsOf(fields, document)
  const all: Use[] = [
    ...pictures.map(({ id, field }) => ({ kind: 'media', target: id, field })),
    ...relations
      .filter(({ collection }) => isSource(collection))
      .map(({ collection, id, field }) => ({ kind: collection, target: id, field })),
    ...texts.flatMap(({ text, field }) => factsIn(text).map((slug) => ({ kind: 'facts', target: slug, field }))),
    ...links
      .filter(leadsSomewhere)
      .map(({ href, field }) => ({ kind: 'link', target: href.trim().slice(0, LONGEST), field })),
  ]
  return [...new Map(all.map((use) => [JSON.stringify(use), use])).values()]
}
