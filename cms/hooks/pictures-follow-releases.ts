import { sql } from '@payloadcms/db-postgres'
import {
  Forbidden,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type PayloadRequest,
  type TypeWithTimestamps,
} from 'payload'
import { z } from 'zod'

import { isPublisher, roleOf } from '../access/who.ts'
import { connectionOf } from '../request-connection.ts'

const daySchema = z.string().nullish()
const daysSchema = z.object({ givenOn: daySchema, expiresOn: daySchema, withdrawnOn: daySchema })
type Days = z.infer<typeof daysSchema>

/** Whoever hears of a withdrawal writes it down; that it was a mistake is for a publisher to say. */
function takesNothingBack(req: PayloadRequest, before: Days, after: Days): void {
  const isTakenBack = Boolean(before.withdrawnOn) && !after.withdrawnOn
  if (isTakenBack && roleOf(req) !== undefined && !isPublisher({ req })) throw new Forbidden(req.t)
}

const releaseBeforeChange: CollectionBeforeChangeHook<TypeWithTimestamps> = ({ data, originalDoc, req }) => {
  takesNothingBack(req, daysSchema.parse(originalDoc ?? {}), daysSchema.parse({ ...originalDoc, ...data }))
  return data
}

/**
 * Every picture of a release has the days of the release. A picture that was withdrawn by itself stays so. By SQL: the pictures
 * are locked and written in one statement, and their trigger tells the site.
 */
const releaseAfterChange: CollectionAfterChangeHook<TypeWithTimestamps> = async ({ doc, previousDoc, req }) => {
  const [now, before] = [daysSchema.parse(doc), daysSchema.parse(previousDoc ?? {})]
  const connection = await connectionOf(req)
  await connection.execute(sql`
    UPDATE media SET consent_given_on = ${now.givenOn ?? null}::timestamptz,
      consent_expires_on = ${now.expiresOn ?? null}::timestamptz,
      consent_withdrawn_on = CASE
        WHEN ${now.withdrawnOn ?? null}::timestamptz IS NOT NULL THEN ${now.withdrawnOn ?? null}::timestamptz
        WHEN consent_withdrawn_on = ${before.withdrawnOn ?? null}::timestamptz THEN NULL
        ELSE consent_withdrawn_on END,
      updated_at = now()
    WHERE consent_release_id = ${String(doc.id)}::uuid`)
  return doc
}

/** Without the paper there is no consent: its pictures are shown no more, until another release is named. */
async function releaseBeforeDelete({ id, req }: { id: number | string; req: PayloadRequest }): Promise<void> {
  const connection = await connectionOf(req)
  await connection.execute(sql`
    UPDATE media SET consent_given_on = NULL, updated_at = now() WHERE consent_release_id = ${String(id)}::uuid`)
}

export const keepsPicturesInStep = {
  beforeChange: releaseBeforeChange,
  afterChange: releaseAfterChange,
  beforeDelete: releaseBeforeDelete,
}

const consentSchema = z.looseObject({
  ...daysSchema.shape,
  needed: z.boolean().nullish(),
  release: z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]).nullish(),
})

/** A picture that names a release takes its days from there. */
export const followsRelease: CollectionBeforeChangeHook<TypeWithTimestamps> = async ({ data, originalDoc, req }) => {
  const before = consentSchema.parse(originalDoc?.['consent'] ?? {})
  const consent = consentSchema.parse({ ...before, ...(data['consent'] ?? {}) })
  takesNothingBack(req, before, consent)
  if (!consent.release) return { ...data, consent }
  const where = { id: { equals: consent.release } }
  const release = await req.payload.db.findOne({ collection: 'image-releases', where, req })
  const { givenOn, expiresOn, withdrawnOn } = daysSchema.parse(release ?? {})
  const days = { givenOn, expiresOn, withdrawnOn: withdrawnOn ?? consent.withdrawnOn }
  return { ...data, consent: { ...consent, ...days, needed: true } }
}
