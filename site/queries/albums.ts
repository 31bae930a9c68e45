import type { Album } from '../../cms/generated/payload-types.ts'
import { findShown, findShownBySlug, type Shown } from './localised.ts'
import type { Reader } from './reader.ts'

export const findAlbums = async (reader: Reader, limit = 0): Promise<Shown<Album>[]> =>
  (await findShown('albums', reader, { sort: ['-publishedAt', 'slug'], limit, depth: 1 })).docs

export const findAlbum = (reader: Reader, slug: string): Promise<Shown<Album> | undefined> =>
  findShownBySlug('albums', reader, slug)
