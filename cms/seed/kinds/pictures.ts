import type { AlbumSeed, PictureSeed } from '../content/shapes.ts'
import { illustration, logo } from '../files.ts'
import type { Seeder } from '../seeder.ts'
import type { Voice } from '../voice.ts'
import { published } from './published.ts'

/** Pictures made at once: each is rendered and encoded in a dozen sizes, which keeps a core busy. */
const AT_ONCE = 2

/** Ids by the illustration's name. */
export async function seedPictures(
  seeder: Seeder,
  pictures: readonly PictureSeed[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  const waiting = [...pictures]
  const work = async () => {
    for (let picture = waiting.shift(); picture !== undefined; picture = waiting.shift()) {
      const { name, alt } = picture
      const id = await seeder.document(
        'media',
        { alt: { equals: alt.en } },
        ({ text, locale }) => ({
          alt: text(alt),
          credit: locale === 'km' ? 'គំនូរដោយបណ្ដាញរាយការណ៍ពិសេស' : 'Illustration by the hotline',
        }),
        () => illustration(name),
      )
      ids.set(name, id)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return ids
}

/** Ids of the logos by their names. */
export async function seedLogos(seeder: Seeder, logos: readonly PictureSeed[]): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  for (const { name, alt } of logos) {
    const build = ({ text }: Voice) => ({ alt: text(alt), licence: 'all-rights-reserved' as const })
    ids.set(name, await seeder.document('media', { alt: { equals: alt.en } }, build, () => logo(name)))
  }
  return ids
}

export async function seedAlbums(
  seeder: Seeder,
  albums: readonly AlbumSeed[],
  pictures: ReadonlyMap<string, string>,
): Promise<void> {
  for (const album of albums) {
    await seeder.document('albums', { slug: { equals: album.slug } }, ({ text }) => ({
      slug: album.slug,
      title: text(album.title),
      summary: text(album.summary),
      photos: album.photos.flatMap((photo) => {
        const picture = pictures.get(photo.picture)
        return picture === undefined ? [] : [{ picture, caption: text(photo.caption) }]
      }),
      ...published({}, album.date),
    }))
  }
}
