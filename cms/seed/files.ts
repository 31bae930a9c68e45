import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import type { File } from 'payload'

const folder = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** The illustration of that name, as ops/content/render-illustrations.ts made it of its drawing. */
export async function illustration(name: string): Promise<File> {
  const data = await readFile(folder(`files/pictures/${name}.webp`))
  return { data, name: `${name}.webp`, mimetype: 'image/webp', size: data.length }
}

/** A logo for the press, of which journalists take the file as it is. */
export async function logo(name: string): Promise<File> {
  const data = await readFile(folder(`files/press/${name}.png`))
  return { data, name: `${name}.png`, mimetype: 'image/png', size: data.length }
}

/** The PDF that was typeset for a report or a resource, and how many pages it has; undefined when there is none. */
export async function typesetDocument(
  kind: 'research' | 'resources',
  slug: string,
  locale: string,
): Promise<{ file: File; pages: number } | undefined> {
  const path = folder(`files/${kind}/${slug}.${locale}.pdf`)
  if (!existsSync(path)) return undefined
  const data = await readFile(path)
  const pages = data.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 1
  return { file: { data, name: `${slug}-${locale}.pdf`, mimetype: 'application/pdf', size: data.length }, pages }
}
