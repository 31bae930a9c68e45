import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import type { Topic } from '../generated/payload-types.ts'
import { TAKES_OVER } from '../hooks/keep-former-slugs.ts'
import { connectionOf, inRequestTransaction } from '../request-connection.ts'
import { writeUses } from '../where-used/write-uses.ts'

export type Merging = { kind: 'merged'; resources: number } | { kind: 'same' | 'unknown' }

type Connection = Awaited<ReturnType<typeof connectionOf>>

/**
 * Puts one topic in the place of another, in one table of relations. A resource that has both keeps one. Older versions
 * too: to bring one back must not bring back a topic that is gone.
 */
async function replaceIn(db: Connection, table: string, topicsPath: string, from: string, into: string) {
  const relations = sql.identifier(table)
  await db.execute(sql`
    DELETE FROM ${relations} old USING ${relations} kept
    WHERE old.path = ${topicsPath} AND old.topics_id = ${from}
      AND kept.path = ${topicsPath} AND kept.topics_id = ${into} AND kept.parent_id = old.parent_id`)
  return db.execute(sql`
    UPDATE ${relations} SET topics_id = ${into} WHERE path = ${topicsPath} AND topics_id = ${from}`)
}

/** Which resources have the topic, in what the public reads or in any version. */
async function resourcesWith(db: Connection, topic: string): Promise<string[]> {
  const { rows } = await db.execute<{ id: string }>(sql`
    SELECT parent_id AS id FROM resources_rels WHERE path = 'topics' AND topics_id = ${topic}
    UNION
    SELECT versions.parent_id FROM _resources_v versions
    JOIN _resources_v_rels named ON named.parent_id = versions.id
    WHERE versions.parent_id IS NOT NULL AND named.path = 'version.topics' AND named.topics_id = ${topic}`)
  return rows.map(({ id }) => id)
}

/** Nobody can give a resource either topic while they are being merged: who tries waits, and then finds what is left. */
async function lockedTopics(db: Connection, ids: readonly string[]): Promise<number> {
  const list = sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  )
  const { rows } = await db.execute(sql`SELECT id FROM topics WHERE id IN (${list}) ORDER BY id FOR UPDATE`)
  return rows.length
}

/** @returns the resources that have the other topic now */
async function moveResources(db: Connection, from: string, into: string): Promise<readonly string[]> {
  const touched = await resourcesWith(db, from)
  await replaceIn(db, 'resources_rels', 'topics', from, into)
  await replaceIn(db, '_resources_v_rels', 'version.topics', from, into)
  if (touched.length === 0) return touched
  const ids = sql.join(
    touched.map((id) => sql`${id}::uuid`),
    sql`, `,
  )
  // Those who harvest what has changed since their last visit learn of it by this, and so do pages that are kept.
  await db.execute(sql`UPDATE resources SET updated_at = now() WHERE id IN (${ids})`)
  return touched
}

const formerOf = ({ formerSlugs }: Topic) => formerSlugs ?? []

async function mergeIn(req: PayloadRequest, from: string, into: string): Promise<Merging> {
  const { payload } = req
  const db = await connectionOf(req)
  if ((await lockedTopics(db, [from, into])) < 2) return { kind: 'unknown' }
  const how = { collection: 'topics', depth: 0, overrideAccess: false, req } as const
  const [gone, target] = [await payload.findByID({ ...how, id: from }), await payload.findByID({ ...how, id: into })]
  const resources = await moveResources(db, from, into)
  await writeUses(req, payload.collections.resources.config, resources)
  await payload.delete({ ...how, id: from })
  // Last, so that whatever follows a changed topic through its resources finds them as they are now.
  await payload.update({
    ...how,
    id: into,
    data: { formerSlugs: [...formerOf(target), ...formerOf(gone), gone.slug] },
    context: { [TAKES_OVER]: true },
  })
  return { kind: 'merged', resources: resources.length }
}

/** Past the access rules: topics are public, and what is asked is whether the deletion really happened. */
const isThere = async (payload: Payload, id: string): Promise<boolean> =>
  (await payload.count({ collection: 'topics', where: { id: { equals: id } }, overrideAccess: true })).totalDocs > 0

/**
 * Merges one topic into another, for good: its resources get the other, its addresses lead to the other, it is deleted.
 * All of it or nothing. Relations move in two statements and not through the Local API, which would make a new version
 * of every resource and publish drafts that stand beside what is public.
 * @throws when the rules of access refuse, or nothing could be stored
 */
export async function mergeTopics(
  payload: Payload,
  as: Pick<PayloadRequest, 'user' | 'headers'>,
  from: string,
  into: string,
): Promise<Merging> {
  if (from === into) return { kind: 'same' }
  const req = await createLocalReq({ ...(as.user && { user: as.user }), req: { headers: as.headers } }, payload)
  const merging = await inRequestTransaction(req, () => mergeIn(req, from, into))
  // A failed COMMIT is swallowed by Payload, so what counts is what can be read afterwards.
  if (merging.kind === 'merged' && (await isThere(payload, from))) throw new Error('The topics were not merged.')
  return merging
}
