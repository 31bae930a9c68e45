import { z } from 'zod'

import type { ResearchReport, Resource } from '../../cms/generated/payload-types.ts'
import { AUDIENCES } from '../../collections/vocabulary/audiences.ts'
import { LOCALES, type Bilingual } from '../../collections/vocabulary/locales.ts'
import { HARVESTED_KINDS, type Harvested, type RecordName } from '../open-data/oai/identifiers.ts'
import type { Position, Selection } from '../open-data/oai/resumption.ts'
import { contentOf } from '../open-data/oai/sets.ts'
import { findDocuments, payloadHandle } from '../payload.ts'
import { readerFor, withFacts } from './reader.ts'

const headerSchema = z.object({
  kind: z.enum(HARVESTED_KINDS),
  id: z.uuid(),
  stamp: z.date(),
  deleted: z.boolean(),
  audiences: z.array(z.enum(AUDIENCES)),
})

/** That there is, or was, a public record: all that is known of it past the access rules. */
export type RecordHeader = z.infer<typeof headerSchema>

/** A document in both languages, as a stranger may read it. */
export type Harvest =
  { kind: 'research'; texts: Bilingual<ResearchReport> } | { kind: 'resources'; texts: Bilingual<Resource> }

/** As `isPublishedNow` in cms/access/publishing.ts; that both say the same is tested. */
const PUBLISHED = `_status = 'published' AND published_at <= now() AND deleted_at IS NULL`
const LISTED = `(visibility IS DISTINCT FROM 'members' OR listed)`
/** What strangers were never let know of, they are not told to forget either. */
const WAS_LISTED = `(${LISTED} OR EXISTS (
  SELECT FROM _resources_v WHERE parent_id = resources.id AND version__status = 'published'
     AND (version_visibility IS DISTINCT FROM 'members' OR version_listed)))`

/**
 * When a record last changed for those who harvest: a date ahead makes a document public without touching it. Something that
 * was published with a date ahead, and taken back before, has never been public, so its date must have come.
 */
const recordsOf = (kind: Harvested, table: string, isPublic: string, wasListed: string) => `
  SELECT '${kind}' AS kind, id, greatest(updated_at, published_at, deleted_at) AS stamp, NOT (${isPublic}) AS deleted
    FROM ${table}
   WHERE (${isPublic}) OR (was_published AND published_at <= now() AND ${wasListed})`

const RECORDS: Readonly<Record<Harvested, string>> = {
  research: recordsOf('research', 'research_reports', PUBLISHED, 'true'),
  resources: recordsOf('resources', 'resources', `${PUBLISHED} AND ${LISTED}`, WAS_LISTED),
}

const AUDIENCES_OF = `ARRAY(SELECT value::text FROM resources_audiences WHERE parent_id = records.id ORDER BY "order")`

interface Condition {
  /** SQL; a question mark stands for its value. */
  text: string
  values: readonly unknown[]
}

const when = (text: string, ...values: readonly unknown[]): Condition[] =>
  values.includes(undefined) ? [] : [{ text, values }]

async function select(columns: string, kinds: readonly Harvested[], conditions: readonly Condition[], rest = '') {
  const values: unknown[] = []
  const where = conditions.map(({ text, values: own }) => {
    let next = values.length
    values.push(...own)
    return text.replace(/\?/g, () => `$${(next += 1)}`)
  })
  const from = `(${kinds.map((kind) => RECORDS[kind]).join(' UNION ALL ')}) AS records`
  const { db } = await payloadHandle()
  const text = `SELECT ${columns} FROM ${from} WHERE ${['true', ...where].join(' AND ')} ${rest}`
  return (await db.pool.query(text, values)).rows as unknown[]
}

const HEADER_COLUMNS = `kind, id, stamp, deleted, ${AUDIENCES_OF} AS audiences`

function conditionsOf({ set, from, before }: Selection): { kinds: readonly Harvested[]; conditions: Condition[] } {
  const content = contentOf(set)
  const conditions = [
    ...when('stamp >= ?', from),
    ...when('stamp < ?', before),
    ...when(
      'EXISTS (SELECT FROM resources_audiences WHERE parent_id = records.id AND value::text = ?)',
      content?.audience,
    ),
  ]
  return { kinds: content?.kinds ?? [], conditions }
}

/** The next records after a position, in the order of their datestamps. */
export async function findHeaders(
  selection: Selection,
  after: Position['after'] | undefined,
  limit: number,
): Promise<readonly RecordHeader[]> {
  const { kinds, conditions } = conditionsOf(selection)
  if (kinds.length === 0) return []
  const beyond = when('(stamp, id) > (?::timestamptz, ?::uuid)', after?.stamp, after?.id)
  const rows = await select(
    HEADER_COLUMNS,
    kinds,
    [...conditions, ...beyond],
    `ORDER BY stamp, id LIMIT ${Math.trunc(limit)}`,
  )
  return headerSchema.array().parse(rows)
}

const countSchema = z.tuple([z.object({ total: z.int() })])

export async function countHeaders(selection: Selection): Promise<number> {
  const { kinds, conditions } = conditionsOf(selection)
  return kinds.length === 0 ? 0 : countSchema.parse(await select('count(*)::int AS total', kinds, conditions))[0].total
}

export async function findHeader({ kind, id }: RecordName): Promise<RecordHeader | undefined> {
  return headerSchema.array().parse(await select(HEADER_COLUMNS, [kind], when('id = ?', id)))[0]
}

const earliestSchema = z.tuple([z.object({ earliest: z.date().nullable() })])

/** The first datestamp that there is; now, while there is none. */
export async function findEarliest(): Promise<Date> {
  const rows = await select('min(stamp) AS earliest', HARVESTED_KINDS, [])
  return earliestSchema.parse(rows)[0].earliest ?? new Date()
}

/** The documents behind records, by id. Strangers ask for them, so that the rules of access have the last word. */
export async function findHarvest(headers: readonly RecordHeader[]): Promise<ReadonlyMap<string, Harvest>> {
  const idsOf = (kind: Harvested) => headers.filter((each) => each.kind === kind && !each.deleted).map(({ id }) => id)
  const [research, resources] = await Promise.all([
    inBothLanguages('research-reports', idsOf('research')),
    inBothLanguages('resources', idsOf('resources')),
  ])
  return new Map<string, Harvest>([
    ...research.map((texts) => [texts.en.id, { kind: 'research', texts }] as const),
    ...resources.map((texts) => [texts.en.id, { kind: 'resources', texts }] as const),
  ])
}

interface Documents {
  'research-reports': ResearchReport
  resources: Resource
}

async function inBothLanguages<Slug extends keyof Documents>(
  slug: Slug,
  ids: readonly string[],
): Promise<Bilingual<Documents[Slug]>[]> {
  if (ids.length === 0) return []
  const [en, km] = await Promise.all(
    LOCALES.map(async (locale) => {
      const reader = await readerFor({ locale })
      const { docs } = await findDocuments(slug, reader, { where: { id: { in: ids } }, limit: 0, depth: 1 })
      return new Map(docs.map((document) => [document.id, withFacts(document, reader.facts)]))
    }),
  )
  return ids.flatMap((id) => {
    const [english, khmer] = [en?.get(id), km?.get(id)]
    return english && khmer ? [{ en: english, km: khmer }] : []
  })
}
