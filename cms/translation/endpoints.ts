import type { Endpoint } from 'payload'
import { z } from 'zod'

import { answer, staffPost } from '../access/staff-endpoint.ts'
import { isContentStaff } from '../access/who.ts'
import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { SAVE_PATH, SOURCE_PATH } from './addresses.ts'
import { saveSchema, type SaveAnswer } from './answers.ts'
import { changeSource } from './change-source.ts'
import { TRANSLATED_KINDS } from './kinds.ts'
import { saveTranslation } from './save.ts'

const STATUS_OF: Readonly<Record<SaveAnswer['kind'], number>> = {
  saved: 200,
  conflict: 409,
  sourceChanged: 409,
  locked: 423,
  unknown: 404,
}

const placeSchema = z.object({
  collection: z.enum(TRANSLATED_KINDS),
  id: z.uuid(),
})

/** What editors do on the page of a translation. Under `/api`. */
export const translationEndpoints: Endpoint[] = [
  staffPost({
    path: SAVE_PATH,
    who: isContentStaff,
    body: saveSchema,
    handle: async (req, wish) => {
      const place = placeSchema.safeParse(req.routeParams)
      if (!place.success) return answer(400, { kind: 'malformed' })
      const saved = await saveTranslation(req, { ...place.data, wish })
      return answer(STATUS_OF[saved.kind], saved)
    },
  }),

  staffPost({
    path: SOURCE_PATH,
    who: isContentStaff,
    body: z.object({ source: z.enum(LOCALES) }),
    handle: async (req, { source }) => {
      const place = placeSchema.safeParse(req.routeParams)
      if (!place.success) return answer(400, { kind: 'malformed' })
      const isChanged = await changeSource(req, { ...place.data, source })
      return isChanged ? answer(200, { kind: 'changed' }) : answer(404, { kind: 'unknown' })
    },
  }),
]
