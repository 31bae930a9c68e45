import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, TypeWithTimestamps } from 'payload'

import { connectionOf } from '../request-connection.ts'

/** A file that is replaced leaves its name behind: links to it lead to the one that took its place. */
export const remembersFormerFiles: CollectionAfterChangeHook<TypeWithTimestamps> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const before: unknown = previousDoc?.['filename']
  if (operation !== 'update' || typeof before !== 'string' || before === doc['filename']) return doc
  const connection = await connectionOf(req)
  await connection.execute(sql`
    INSERT INTO former_files (filename, document) VALUES (${before}, ${String(doc['id'])}::uuid)
    ON CONFLICT (filename) DO UPDATE SET document = excluded.document, replaced_at = now()`)
  return doc
}
