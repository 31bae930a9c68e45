import { basename, join } from 'node:path'

import sharp from 'sharp'

import type { Media } from '../../cms/generated/payload-types.ts'
import { uploadsFolder } from '../../collections/uploads/folder.ts'
import type { LocalCopies } from '../../collections/uploads/local-copies.ts'
import { CARD_SIZE } from './card.ts'

interface Size {
  width: number
  height: number
}

/** Where a picture of a size is cut, so that what staff have marked as its middle stays as near to the middle as it can. */
export function cutOf({ width, height }: Size, focal: { x: number; y: number }): Size & { left: number; top: number } {
  const scale = Math.min(width / CARD_SIZE.width, height / CARD_SIZE.height)
  const cut = {
    width: Math.min(width, Math.round(CARD_SIZE.width * scale)),
    height: Math.min(height, Math.round(CARD_SIZE.height * scale)),
  }
  const from = (all: number, part: number, per: number) =>
    Math.round(Math.min(Math.max((all * per) / 100 - part / 2, 0), all - part))
  return { ...cut, left: from(width, cut.width, focal.x), top: from(height, cut.height, focal.y) }
}

/** An uploaded picture as those see it to whom a page is sent. @param copies where it lies in a bucket */
export async function cutPicture({ filename, focalX, focalY }: Media, copies?: LocalCopies): Promise<Buffer> {
  const name = basename(filename ?? '')
  // Visitors ask for its sizes, so that a machine beside the bucket may never have had the picture itself.
  await copies?.bring('media', name)
  const file = join(uploadsFolder(), 'media', name)
  // Upright first: a telephone writes down how it was held, and the cut is of what people see.
  const { data, info } = await sharp(file).autoOrient().toBuffer({ resolveWithObject: true })
  return sharp(data)
    .extract(cutOf(info, { x: focalX ?? 50, y: focalY ?? 50 }))
    .resize(CARD_SIZE)
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 78, mozjpeg: true })
    .toBuffer()
}
