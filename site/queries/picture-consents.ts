import { z } from 'zod'

import { PICTURE_WIDTHS } from '../../collections/vocabulary/pictures.ts'
import { payloadHandle } from '../payload.ts'
import type { Periods } from '../server/picture-guard.ts'

const SIZES = PICTURE_WIDTHS.flatMap((width) => [`sizes_avif${width}_filename`, `sizes_webp${width}_filename`])

const rowsSchema = z.array(
  z.object({ names: z.array(z.string()), from: z.number().nullable(), until: z.number().nullable() }),
)

const milliseconds = (bound: string) => `(extract(epoch FROM ${bound}(shown)) * 1000)::float8`

const STATEMENT = `
  SELECT array_remove(ARRAY[filename, ${SIZES.join(', ')}], NULL) AS names,
         ${milliseconds('lower')} AS from, ${milliseconds('upper')} AS until
    FROM media, picture_shown(consent_needed, consent_given_on, consent_expires_on, consent_withdrawn_on) AS shown
   WHERE consent_needed OR consent_withdrawn_on IS NOT NULL`

/**
 * The files, in all sizes, of pictures in which people can be recognised or of which a consent was withdrawn, and when they may be
 * shown. Past the access rules: it is those that ask.
 */
export async function findPicturePeriods(): Promise<Periods> {
  const { db } = await payloadHandle()
  const rows = rowsSchema.parse((await db.pool.query(STATEMENT)).rows)
  // What may not be shown at all has no beginning, what has no end goes on.
  return new Map(
    rows.flatMap(({ names, from, until }) =>
      names.map((name) => [name, { from: from ?? Infinity, until: until ?? Infinity }]),
    ),
  )
}

const currentSchema = z.tuple([z.object({ filename: z.string() })])

/** The file that stands now where another one stood before. */
export async function findReplacement(filename: string): Promise<string | undefined> {
  const { db } = await payloadHandle()
  const { rows } = await db.pool.query(
    'SELECT documents.filename FROM former_files JOIN documents ON documents.id = document WHERE former_files.filename = $1',
    [filename],
  )
  return currentSchema.safeParse(rows).data?.[0].filename
}
