import type { CollectionSlug, PayloadRequest } from 'payload'
import { z } from 'zod'

import { STAGES, type Stage } from '../../collections/vocabulary/stages.ts'
import { rowsOf } from '../workflow/standing.ts'

/** A version of a document, as a list shows it. */
export interface VersionLine {
  id: string
  /** ISO 8601. */
  at: string
  stage: Stage
  /** Who made it; undefined where it was the platform, or where the record of changes has forgotten it. */
  by: string | undefined
  isNewest: boolean
}

const versionSchema = z.looseObject({
  id: z.string(),
  updatedAt: z.coerce.date().transform((date) => date.toISOString()),
  latest: z.boolean().nullish(),
  version: z.looseObject({ stage: z.enum(STAGES).nullish() }),
})
const makerSchema = z.object({ at: z.string(), by: z.string().nullable() })

/** As many as are kept of each document. */
const MOST = 50

/**
 * Who made versions, by their moments: the record of changes has a line for each, written a little later in the same
 * transaction, or one for all that somebody has saved within a sitting.
 */
async function makersOf(
  req: PayloadRequest,
  collection: CollectionSlug,
  document: string,
  moments: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await rowsOf(
    req,
    makerSchema,
    `SELECT moment AS at, coalesce(soon.actor_name, before.actor_name) AS by
     FROM jsonb_array_elements_text($3::jsonb) AS moment
     LEFT JOIN LATERAL (SELECT actor_name FROM audit_log WHERE source = $1 AND document = $2
       AND at BETWEEN moment::timestamptz AND moment::timestamptz + interval '3 seconds' ORDER BY id LIMIT 1) AS soon ON true
     LEFT JOIN LATERAL (SELECT actor_name FROM audit_log WHERE source = $1 AND document = $2
       AND at < moment::timestamptz ORDER BY id DESC LIMIT 1) AS before ON true`,
    [collection, document, JSON.stringify(moments)],
  )
  return new Map(found.flatMap(({ at, by }) => (by === null ? [] : [[at, by] as const])))
}

/** The versions of a document, the newest first. Who asks has been asked whether they may. */
export async function readVersions(
  req: PayloadRequest,
  collection: CollectionSlug,
  document: string,
): Promise<readonly VersionLine[]> {
  const { docs } = await req.payload.db.findVersions({
    collection,
    where: { parent: { equals: document } },
    limit: MOST,
    sort: '-updatedAt',
    pagination: false,
    select: { updatedAt: true, latest: true, version: { stage: true } },
    req,
  })
  const versions = docs.map((doc) => versionSchema.parse(doc))
  const makers = await makersOf(
    req,
    collection,
    document,
    versions.map(({ updatedAt }) => updatedAt),
  )
  return versions.map(({ id, latest, updatedAt, version }) => ({
    id,
    at: updatedAt,
    stage: version.stage ?? 'draft',
    by: makers.get(updatedAt),
    isNewest: latest === true,
  }))
}

const heldSchema = z.looseObject({ version: z.record(z.string(), z.unknown()) })

/** What stands in a version, in every language; undefined where there is no such version of this document. */
export async function versionOf(
  req: PayloadRequest,
  collection: CollectionSlug,
  document: string,
  id: string,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const where = { and: [{ id: { equals: id } }, { parent: { equals: document } }] }
  const { docs } = await req.payload.db.findVersions({
    collection,
    where,
    limit: 1,
    pagination: false,
    locale: 'all',
    req,
  })
  return docs[0] === undefined ? undefined : heldSchema.parse(docs[0]).version
}
