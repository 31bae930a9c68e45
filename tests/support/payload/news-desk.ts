import { randomUUID } from 'node:crypto'

import type { Payload, TypedUser } from 'payload'

import type { News } from '../../../cms/generated/payload-types.ts'

type Words = Partial<Pick<News, 'title' | 'slug' | 'publishedAt' | '_status'>>

/** News as people with an account write it, and as strangers find it: always under the rules of access. */
export function newsDesk(payload: Payload) {
  const collection = 'news' as const
  const overrideAccess = false
  return {
    /** A new article with a slug of its own, published or not. */
    write: (user: TypedUser | null, words: Words) =>
      payload.create({
        collection,
        overrideAccess,
        user,
        locale: 'en',
        draft: words._status !== 'published',
        data: { title: 'A title', slug: `article-${randomUUID()}`, readyIn: ['en'], ...words },
      }),

    change: (user: TypedUser | null, id: string, data: Words & { deletedAt?: string }, draft = false) =>
      payload.update({ collection, overrideAccess, user, locale: 'en', id, draft, data }),

    /** The title that a stranger reads; nothing when there is nothing to read. */
    async titleForStrangers(id: string, draft = false): Promise<string | null | undefined> {
      const where = { id: { equals: id } }
      const { docs } = await payload.find({ collection, overrideAccess, user: null, locale: 'en', draft, where })
      return docs[0]?.title
    },
  }
}
