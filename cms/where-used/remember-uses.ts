import type { CollectionConfig, GlobalConfig } from 'payload'
import { z } from 'zod'

import { isSource } from './sources.ts'
import { forgetUsesOf, writeUses, writeUsesOfGlobal } from './write-uses.ts'

/** What a document of the collection uses is written down with every change of it. */
export function rememberUses(collection: CollectionConfig): CollectionConfig {
  if (!isSource(collection.slug)) return collection
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [
        ...(hooks?.afterChange ?? []),
        async ({ collection: changed, doc, req }) => {
          await writeUses(req, changed, [String(z.looseObject({ id: z.string() }).parse(doc).id)])
        },
      ],
      afterDelete: [
        ...(hooks?.afterDelete ?? []),
        async ({ collection: changed, id, req }) => {
          await writeUses(req, changed, [String(id)])
          await forgetUsesOf(req, changed.slug, String(id))
        },
      ],
    },
  }
}

export const rememberUsesOfGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: {
    ...global.hooks,
    afterChange: [
      ...(global.hooks?.afterChange ?? []),
      async ({ global: changed, req }) => {
        await writeUsesOfGlobal(req, changed)
      },
    ],
  },
})
