import type { FieldHook, TypeWithTimestamps } from 'payload'
import { z } from 'zod'

import { SLUG_MAX_LENGTH } from '../../collections/vocabulary/slugs.ts'

const slugsSchema = z.array(z.object({ slug: z.string().nullish() }))

/** Room for what tells copies apart. */
const MOST = SLUG_MAX_LENGTH - '-copy-999'.length

const nameOf = (base: string, number: number) => (number === 1 ? `${base}-copy` : `${base}-copy-${number}`)

/** An address of its own for a copy: Payload would add words with a blank, which no address has. */
export const slugOfCopy: FieldHook<TypeWithTimestamps, unknown> = async ({ value, collection, req }) => {
  if (typeof value !== 'string' || value === '' || collection === null) return value
  const base = value.slice(0, MOST).replace(/-+$/, '')
  const { docs } = await req.payload.find({
    collection: collection.slug,
    where: { slug: { contains: nameOf(base, 1) } },
    // An address is taken, too, where the person may not see what has it.
    overrideAccess: true,
    trash: true,
    draft: true,
    depth: 0,
    pagination: false,
    req,
  })
  const taken = new Set(slugsSchema.parse(docs).map(({ slug }) => slug))
  let number = 1
  while (taken.has(nameOf(base, number))) number += 1
  return nameOf(base, number)
}
