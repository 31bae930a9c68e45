import { randomUUID } from 'node:crypto'

import type { Payload, TypedUser } from 'payload'

import type { News } from '../../../cms/generated/payload-types.ts'
import { rich } from '../newsletter/rich-text.ts'

const SAID = 'A calm sentence about safety online, which is long enough.'

/** A news item in English against which nothing stands. */
export const goodNews = () => ({
  title: 'A new page for parents',
  summary: SAID,
  body: rich.document(rich.paragraph(rich.text(SAID))),
  slug: `article-${randomUUID()}`,
  readyIn: ['en' as const],
})

/** News as staff work on it, under the rules of access. */
export function deskOf(payload: Payload) {
  const how = { collection: 'news', locale: 'en', overrideAccess: false, depth: 0 } as const
  return {
    draft: (user: TypedUser | null, more: Partial<News> = {}) =>
      payload.create({ ...how, user, draft: true, data: { ...goodNews(), ...more } }),
    save: (user: TypedUser | null, id: string, data: Partial<News>) =>
      payload.update({ ...how, user, id, draft: true, data }),
    publish: (user: TypedUser | null, id: string, data: Partial<News> = {}) =>
      payload.update({ ...how, user, id, data: { ...data, _status: 'published' } }),
    takeDown: (user: TypedUser | null, id: string) => payload.update({ ...how, user, id, data: { _status: 'draft' } }),
    /** Stage and status of what the public has, and of the newest version. */
    async stages(id: string) {
      const of = async (draft: boolean) => {
        const { stage, _status } = await payload.findByID({ ...how, overrideAccess: true, id, draft })
        return `${stage}/${_status}`
      }
      return { stored: await of(false), newest: await of(true) }
    },
  }
}
