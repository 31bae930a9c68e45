import { query } from '../postgres/cluster.ts'

/**
 * What most tests publish is a title and nothing else, by one person: they are about other things. Those of the desk set
 * the rules that they need, as administrators do.
 */
export const relaxTheDesk = (databaseUrl: string): Promise<unknown> =>
  query(
    databaseUrl,
    `INSERT INTO desk_rules (id, second_person, gate, created_at, updated_at)
     SELECT gen_random_uuid(), false, 'advises', now(), now() WHERE NOT EXISTS (SELECT FROM desk_rules)`,
  )
