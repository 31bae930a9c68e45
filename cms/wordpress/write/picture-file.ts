import type { File } from 'payload'
import sharp from 'sharp'

const FORMATS: Readonly<Record<string, { mimetype: string; ending: string }>> = {
  jpeg: { mimetype: 'image/jpeg', ending: 'jpg' },
  png: { mimetype: 'image/png', ending: 'png' },
  webp: { mimetype: 'image/webp', ending: 'webp' },
  heif: { mimetype: 'image/avif', ending: 'avif' },
}

/** A file for the media library, of the kind that its bytes are and not of the one that its name says; undefined for no picture. */
export async function pictureFileOf(bytes: Buffer, key: string): Promise<File | undefined> {
  if (bytes.length === 0) return undefined
  const facts = await sharp(bytes)
    .metadata()
    .catch(() => undefined)
  const format = FORMATS[facts?.format ?? '']
  if (format === undefined || (facts?.format === 'heif' && facts.compression !== 'av1')) return undefined
  const [name = 'picture'] = (key.split('/').at(-1) ?? '').split('.')
  return { data: bytes, size: bytes.length, mimetype: format.mimetype, name: `${name}.${format.ending}` }
}
