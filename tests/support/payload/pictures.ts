import type { File } from 'payload'
import sharp from 'sharp'

/** A small picture of one colour, as somebody would upload it. */
export async function pictureFile(name = 'Boats at dawn.png', width = 700): Promise<File> {
  const data = await sharp({ create: { width, height: 420, channels: 3, background: '#0f4c5c' } })
    .png()
    .toBuffer()
  return { data, name, mimetype: 'image/png', size: data.length }
}
