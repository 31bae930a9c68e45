import type { Album } from '../../cms/generated/payload-types.ts'
import { shownPicture } from '../shown-picture.ts'
import { findShown, findShownBySlug, type Shown } from './localised.ts'
import type { Reader } from './reader.ts'

export const findAlbums = async (reader: Reader, limit = 0): Promise<Shown<Album>[]> =>
  (await findShown('albums', reader, { sort: ['-publishedAt', 'slug'], limit, depth: 1 })).docs.map(withShownPhotos)

export async function findAlbum(reader: Reader, slug: string): Promise<Shown<Album> | undefined> {
  const album = await findShownBySlug('albums', reader, slug)
  return album && withShownPhotos(album)
}

/** A photo that may not be shown goes with its caption, which speaks of those in it. */
const withShownPhotos = (album: Shown<Album>): Shown<Album> => ({
  ...album,
  photos: album.photos?.filter(({ picture }) => shownPicture(picture) !== undefined) ?? null,
})
