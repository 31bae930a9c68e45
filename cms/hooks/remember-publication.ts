import type { CollectionBeforeChangeHook, TypeWithTimestamps } from 'payload'

/** The first publication gets its date and is remembered. */
export const rememberPublication: CollectionBeforeChangeHook<TypeWithTimestamps> = ({ data }) => {
  if (data['_status'] !== 'published') return data
  return { ...data, wasPublished: true, publishedAt: data['publishedAt'] ?? new Date().toISOString() }
}
