import type { AlbumSeed, PictureSeed } from '../content/shapes.ts'
import { illustration } from '../files.ts'
import type { Seeder } from '../seeder.ts'
import { published } from './published.ts'

/** Ids by the illustration's name. */
export async function seedPictures(
  seeder: Seeder,
  pictures: readonly PictureSeed[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  for (const picture of pictures) {
    const id = await seeder.document(
      'media',
      { filename: { like: `${picture.name}-` } },
      ({ text, locale }) => ({
        alt: text(picture.alt),
        credit: locale === 'km' ? 'គំនូរដោយបណ្ដាញរាយការណ៍ពិសេស' : 'Illustration by the hotline',
      }),
      await illustration(picture.name),
    )
    ids.set(picture.name, id)
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
