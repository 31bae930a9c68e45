import type { Queryable } from '../../collections/database/transaction.ts'

/** Whether it is what the public reads or the newest version, which may be published next. */
const TOUCHED = `
  SELECT parent_id AS id FROM resources_rels WHERE path = 'topics' AND topics_id = $1
  UNION
  SELECT versions.parent_id FROM _resources_v versions
  JOIN _resources_v_rels named ON named.parent_id = versions.id
  WHERE versions.latest AND versions.parent_id IS NOT NULL
    AND named.path = 'version.topics' AND named.topics_id = $1`

/** How many resources have the topic, as they are public or in their newest version. */
export async function countTouched(db: Queryable, topicId: string): Promise<number> {
  const { rows } = await db.query<{ number: number }>(`SELECT count(*)::int AS number FROM (${TOUCHED}) touched`, [
    topicId,
  ])
  return rows[0]?.number ?? 0
}
