import { LOCALES } from '../../../collections/vocabulary/locales.ts'
import { SLUG_MAX_LENGTH, slugFrom } from '../../../collections/vocabulary/slugs.ts'
import type { OldDocument } from '../languages/pair.ts'
import { plainText } from '../texts/read-text.ts'

const ASCII = /^[\x20-\x7e]+$/

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug)
  } catch {
    return slug
  }
}

/** The name of a document in its address: the one it had, or out of the English title; undefined where neither has Latin letters. */
export function wantedSlug({ versions }: OldDocument): { slug: string; isMade: boolean } | undefined {
  const had = LOCALES.map((locale) => decoded(versions[locale]?.post.slug ?? ''))
    .filter((slug) => ASCII.test(slug))
    .map(slugFrom)
    .find((slug) => slug !== '')
  if (had !== undefined) return { slug: had, isMade: false }
  const made = slugFrom(plainText(versions.en?.title ?? ''))
  return made === '' ? undefined : { slug: made, isMade: true }
}

/** The slug itself, or with the first number that is free. */
export function freeSlug(wanted: string, isTaken: (slug: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : `-${number}`
    const slug = `${wanted.slice(0, SLUG_MAX_LENGTH - ending.length).replace(/-$/, '')}${ending}`
    if (!isTaken(slug)) return slug
  }
}
