import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { isLocale, LOCALES, type Locale } from '../../collections/vocabulary/locales.ts'
import { recordOf } from '../../collections/vocabulary/options.ts'
import { connectionOf } from '../request-connection.ts'
import type { SearchContext, StoredDocument } from './rows.ts'

const namedSchema = z.object({ id: z.string(), slug: z.string(), locale: z.string(), words: z.string().nullable() })

/**
 * Names of all topics and values of all facts: there are few of either, and one statement for both costs a save less than two
 * questions through Payload.
 */
export async function searchContext(req: PayloadRequest, documents: readonly StoredDocument[]): Promise<SearchContext> {
  const facts = recordOf(LOCALES, () => new Map<string, string>())
  const topics = new Map<string, { slug: string; name: Record<Locale, string> }>()
  if (documents.length === 0) return { facts, topics }
  const connection = await connectionOf(req)
  const { rows } = await connection.execute(sql`
    SELECT 'topic' AS kind, topics.id::text, slug, _locale::text AS locale, name AS words
      FROM topics JOIN topics_locales ON _parent_id = topics.id
    UNION ALL
    SELECT 'fact', facts.id::text, slug, _locale::text, value
      FROM facts JOIN facts_locales ON _parent_id = facts.id`)
  for (const row of rows) {
    const { id, slug, locale, words } = namedSchema.parse(row)
    if (!isLocale(locale)) continue
    if (row['kind'] === 'fact') facts[locale].set(slug, words ?? '')
    else {
      const topic = topics.get(id) ?? { slug, name: recordOf(LOCALES, () => '') }
      topic.name[locale] = words ?? ''
      topics.set(id, topic)
    }
  }
  return { facts, topics }
}
