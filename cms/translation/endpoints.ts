import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'

import { comesFromOwnPage, isJson } from '../access/own-page.ts'
import { isContentStaff } from '../access/who.ts'
import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { SAVE_PATH, SOURCE_PATH } from './addresses.ts'
import { saveSchema, type SaveAnswer } from './answers.ts'
import { changeSource } from './change-source.ts'
import { TRANSLATED_KINDS, type TranslatedKind } from './kinds.ts'
import { saveTranslation } from './save.ts'

const answer = (status: number, body: object): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

const STATUS_OF: Readonly<Record<SaveAnswer['kind'], number>> = {
  saved: 200,
  conflict: 409,
  sourceChanged: 409,
  locked: 423,
  unknown: 404,
}

const placeSchema = z.object({
  collection: z.enum(TRANSLATED_KINDS as [TranslatedKind, ...TranslatedKind[]]),
  id: z.uuid(),
})

const save: Endpoint = {
  path: SAVE_PATH,
  method: 'post',
  handler: async (req) => {
    if (!isContentStaff({ req }) || !comesFromOwnPage(req) || !isJson(req)) return answer(403, { kind: 'forbidden' })
    const place = placeSchema.safeParse(req.routeParams)
    const wish = saveSchema.safeParse(await req.json?.().catch(() => undefined))
    if (!place.success || !wish.success) return answer(400, { kind: 'malformed' })
    try {
      const saved = await saveTranslation(req, { ...place.data, wish: wish.data })
      return answer(STATUS_OF[saved.kind], saved)
    } catch (error) {
      if (error instanceof APIError && error.status === 403) return answer(403, { kind: 'forbidden' })
      req.payload.logger.error({ err: error }, 'A translation was not saved')
      return answer(503, { kind: 'unavailable' })
    }
  },
}

const sourceSchema = z.object({ source: z.enum(LOCALES) })

const source: Endpoint = {
  path: SOURCE_PATH,
  method: 'post',
  handler: async (req) => {
    if (!isContentStaff({ req }) || !comesFromOwnPage(req) || !isJson(req)) return answer(403, { kind: 'forbidden' })
    const place = placeSchema.safeParse(req.routeParams)
    const wish = sourceSchema.safeParse(await req.json?.().catch(() => undefined))
    if (!place.success || !wish.success) return answer(400, { kind: 'malformed' })
    const isChanged = await changeSource(req, { ...place.data, ...wish.data })
    return isChanged ? answer(200, { kind: 'changed' }) : answer(404, { kind: 'unknown' })
  },
}

export const translationEndpoints: Endpoint[] = [save, source]
