import type { CollectionConfig } from 'payload'

import { queriesOn } from '../request-connection.ts'
import { KINDS } from './plan/plan.ts'

/** What an import makes. */
const MADE: ReadonlySet<string> = new Set([...KINDS, 'media'])

/**
 * What was deleted for good stands for nothing of a former site any more: it can be imported again, and its old addresses lead to
 * what comes in its place.
 */
export function forgetDeletedImports(collection: CollectionConfig): CollectionConfig {
  if (!MADE.has(collection.slug)) return collection
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterDelete: [
        ...(hooks?.afterDelete ?? []),
        async ({ collection: { slug }, id, req }) => {
          const queries = await queriesOn(req)
          for (const table of ['wordpress_items', 'old_addresses'])
            await queries.query(`DELETE FROM ${table} WHERE collection = $1 AND document = $2`, [slug, String(id)])
        },
      ],
    },
  }
}
