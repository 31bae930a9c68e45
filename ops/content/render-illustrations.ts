/**
 * Draws the illustrations of the first run as pictures. Their shadows take seconds each to render, on every machine that
 * starts for the first time; done here once, they are read in a moment. Run after a change of a drawing.
 */
import { mkdir, readdir } from 'node:fs/promises'
import { join, parse } from 'node:path'

import sharp from 'sharp'

const SOURCE = 'cms/seed/illustrations'
const TARGET = 'cms/seed/files/pictures'
/** Pixels, the widest size in which the site shows a picture. */
const WIDTH = 1600

await mkdir(TARGET, { recursive: true })
for (const file of await readdir(SOURCE)) {
  const picture = join(TARGET, `${parse(file).name}.webp`)
  const { size } = await sharp(join(SOURCE, file)).resize(WIDTH).webp({ quality: 88, effort: 6 }).toFile(picture)
  console.log(`${picture}: ${Math.round(size / 1000)} kB`)
}
