import type pg from 'pg'
import { z } from 'zod'

/** What the house's own part of a database consists of. */

const rowsOf = async <Schema extends z.ZodType>(client: pg.Client, schema: Schema, text: string) =>
  z.array(schema).parse((await client.query(text)).rows) as z.infer<Schema>[]

export interface TableParts {
  name: string
  columns: readonly string[]
  /** Those whose order is a matter of language. */
  texts: readonly string[]
  /** Columns of the primary key, in its order. */
  key: readonly string[]
}

/** Announcements are of one place and one time: whoever brings a backup back announces that everything has changed. */
const NOT_KEPT = new Set(['cache_changes'])

const tableSchema = z.object({
  name: z.string(),
  columns: z.array(z.string()),
  texts: z.array(z.string()).nullable(),
  key: z.array(z.string()).nullable(),
})

export async function tablesOf(client: pg.Client): Promise<TableParts[]> {
  const tables = await rowsOf(
    client,
    tableSchema,
    `SELECT c.relname AS name,
       (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a
         WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
       (SELECT array_agg(a.attname::text) FROM pg_attribute a
         WHERE a.attrelid = c.oid AND a.attnum > 0 AND a.attcollation <> 0) AS texts,
       (SELECT array_agg(a.attname::text ORDER BY k.position)
          FROM pg_index i, unnest(i.indkey::int[]) WITH ORDINALITY AS k (attnum, position), pg_attribute a
         WHERE i.indrelid = c.oid AND i.indisprimary AND a.attrelid = c.oid AND a.attnum = k.attnum) AS key
     FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' ORDER BY c.relname`,
  )
  return tables
    .filter(({ name }) => !NOT_KEPT.has(name))
    .map(({ texts, key, ...table }) => ({ ...table, texts: texts ?? [], key: key ?? [] }))
}

export const sequencesOf = (client: pg.Client) =>
  rowsOf(
    client,
    z.object({ name: z.string(), value: z.string(), isCalled: z.boolean() }),
    `SELECT sequencename AS name, coalesce(last_value, start_value)::text AS value, last_value IS NOT NULL AS "isCalled"
     FROM pg_sequences WHERE schemaname = 'public' AND sequencename NOT LIKE 'cache_changes%' ORDER BY sequencename`,
  )

export const migrationsOf = async (client: pg.Client): Promise<string[]> =>
  (await rowsOf(client, z.object({ name: z.string() }), 'SELECT name FROM payload_migrations ORDER BY name')).map(
    ({ name }) => name,
  )

interface ForeignKey {
  table: string
  name: string
  definition: string
}

export const foreignKeysOf = (client: pg.Client): Promise<ForeignKey[]> =>
  rowsOf(
    client,
    z.object({ table: z.string(), name: z.string(), definition: z.string() }),
    `SELECT conrelid::regclass::text AS table, conname AS name, pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`,
  )
