import type { CollectionBeforeChangeHook } from 'payload'

/** The first publication gets its date and is remembered. */
export const rememberPublication: CollectionBeforeChangeHook = ({ data }) => {
  if (data['_status'] !== 'published') return data
  return { ...data, wasPublished: true, publishedAt: data['publishedAt'] ?? new Date().toISOString() }
}
