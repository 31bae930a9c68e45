import type { PayloadRequest } from 'payload'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import type { Change, Reference } from '../compare.ts'

export interface ShownPicture {
  filename: string
  /** Empty where it has no description. */
  alt: string
  thumbnail: string | undefined
}

/** Ids of what was taken out or put in. */
export const referencesIn = (changes: readonly Change[], kind: 'pictures' | 'documents'): Reference[] =>
  changes.flatMap(({ what }) => (what.kind === kind ? [...what.gone, ...what.fresh] : []))

/** The pictures themselves, by their ids; whoever may not see one is told its name. */
export async function findPictures(
  req: PayloadRequest,
  changes: readonly Change[],
  locale: Locale,
): Promise<ReadonlyMap<string, ShownPicture>> {
  const ids = referencesIn(changes, 'pictures').map(({ id }) => id)
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    depth: 0,
    limit: 0,
    pagination: false,
    locale,
    overrideAccess: false,
    req,
  })
  return new Map(
    docs.map(({ id, filename, alt, thumbnailURL, url }) => [
      id,
      { filename: filename ?? id, alt: alt ?? '', thumbnail: thumbnailURL ?? url ?? undefined },
    ]),
  )
}
