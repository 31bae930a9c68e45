import { z } from 'zod'

export const SLUG_MAX_LENGTH = 80

/** Slugs are ASCII and the same in both languages, so that an address can be typed on any keyboard. */
export const slugSchema = z
  .string()
  .max(SLUG_MAX_LENGTH)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)

/** A slug out of an English title; the empty string when there is no ASCII letter or digit in it. */
export function slugFrom(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`
    if (longer.length > SLUG_MAX_LENGTH) break
    slug = longer
  }
  return slug
}
