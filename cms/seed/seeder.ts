import {
  createLocalReq,
  type CollectionSlug,
  type DataFromGlobalSlug,
  type File,
  type GlobalSlug,
  type Payload,
  type RequiredDataFromCollectionSlug,
  type Where,
} from 'payload'

import { inRequestTransaction } from '../request-connection.ts'
import { carryRowIds } from './row-ids.ts'
import { createVoices, type Voice } from './voice.ts'

/** Writes first-run content in both languages, each document whole or not at all, and none twice. */
export interface Seeder {
  /** Creates the document unless one matches `where`. Returns its id. */
  document<Slug extends CollectionSlug>(
    collection: Slug,
    where: Where,
    build: (voice: Voice) => RequiredDataFromCollectionSlug<Slug>,
    /** Made only when the document is new. */
    makeFile?: () => Promise<File>,
  ): Promise<string>
  /** Fills the global unless somebody has saved it before. */
  global<Slug extends GlobalSlug>(slug: Slug, build: (voice: Voice) => Partial<DataFromGlobalSlug<Slug>>): Promise<void>
}

/** Seeding is the system's own act, before there is anybody who could do it: it alone writes past the access rules. */
const AS_SYSTEM = { overrideAccess: true, depth: 0 } as const

export async function createSeeder(payload: Payload): Promise<Seeder> {
  const voices = await createVoices(payload.config)

  // What is built is checked where it is written; for what is not named yet, Payload's types of a change allow nothing.
  return {
    async document(collection, where, build, makeFile) {
      const found = await payload.find({ collection, where, limit: 1, pagination: false, ...AS_SYSTEM })
      const existing = found.docs[0]
      if (existing !== undefined) return String(existing.id)
      const file = await makeFile?.()
      return inRequestTransaction(await createLocalReq({}, payload), async (req) => {
        let saved: { id: number | string } | undefined
        for (const voice of voices) {
          const data = carryRowIds(build(voice), saved)
          const how = { locale: voice.locale, req, ...AS_SYSTEM }
          saved =
            saved === undefined
              ? await payload.create({ collection, data, ...how, ...(file && { file: { ...file } }) })
              : await payload.update({ collection, id: saved.id, data: data as never, ...how })
        }
        return String(saved?.id)
      })
    },

    async global(slug, build) {
      const existing = await payload.findGlobal({ slug, ...AS_SYSTEM })
      if ('createdAt' in existing && typeof existing.createdAt === 'string') return
      await inRequestTransaction(await createLocalReq({}, payload), async (req) => {
        let saved: unknown
        for (const voice of voices) {
          const data = carryRowIds(build(voice), saved) as never
          saved = await payload.updateGlobal({ slug, data, locale: voice.locale, req, ...AS_SYSTEM })
        }
      })
    },
  }
}
