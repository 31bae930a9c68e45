import type { Payload } from 'payload'

import { fillFacts } from '../../collections/vocabulary/facts.ts'
import type { Locale } from '../../collections/vocabulary/locales.ts'
import { UNSUBSCRIBE_MARK } from '../../collections/vocabulary/newsletter.ts'
import type { NewsletterIssue, SiteSetting } from '../generated/payload-types.ts'

const ITEM_COLLECTIONS = ['news', 'press-releases', 'research-reports', 'resources'] as const
export type ItemCollection = (typeof ITEM_COLLECTIONS)[number]

export interface ItemReference {
  collection: ItemCollection
  id: string
}

const itemsOf = async (payload: Payload, collection: ItemCollection, ids: readonly string[], locale: Locale) => {
  if (ids.length === 0) return []
  const where = { id: { in: [...ids] } }
  // As a stranger: what not everybody may see is in no letter.
  const found = await payload.find({ collection, where, locale, depth: 0, pagination: false, overrideAccess: false })
  return found.docs.map((document) => ({ collection, document }))
}
export type StoredItem = Awaited<ReturnType<typeof itemsOf>>[number]

/** What a letter is made of in one language, as it is stored. */
export interface StoredIssue {
  issue: NewsletterIssue
  settings: SiteSetting
  /** By id; without those that are not before the public now. */
  items: ReadonlyMap<string, StoredItem>
  fill: (text: string) => string
}

/** What an issue points at, in its order. */
export const referencesOf = ({ items }: NewsletterIssue): readonly ItemReference[] =>
  (items ?? []).map(({ relationTo, value }) => ({
    collection: relationTo,
    id: typeof value === 'string' ? value : value.id,
  }))

/** @param draft whether what was saved last is wanted, rather than what was published */
export async function readIssue(
  payload: Payload,
  id: string,
  locale: Locale,
  draft: boolean,
): Promise<StoredIssue | undefined> {
  const [{ docs }, settings, facts] = await Promise.all([
    payload.find({ collection: 'newsletter-issues', where: { id: { equals: id } }, locale, depth: 0, limit: 1, draft }),
    payload.findGlobal({ slug: 'site-settings', locale, depth: 0 }),
    payload.find({ collection: 'facts', locale, depth: 0, pagination: false }),
  ])
  const issue = docs[0]
  if (issue === undefined) return undefined
  const references = referencesOf(issue)
  const items = await Promise.all(
    ITEM_COLLECTIONS.map((collection) => {
      const ids = references.filter((each) => each.collection === collection).map((each) => each.id)
      return itemsOf(payload, collection, ids, locale)
    }),
  )
  const values = new Map(facts.docs.map(({ slug, value }) => [slug, value ?? '']))
  return {
    issue,
    settings,
    items: new Map(items.flat().map((item) => [item.document.id, item])),
    // Nobody's text may stand where the letter is given the reader's own link.
    fill: (text) => fillFacts(text, values).replaceAll(UNSUBSCRIBE_MARK, ''),
  }
}
