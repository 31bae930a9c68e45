import pg from 'pg'

/** Where what the database held waits until what takes its place has been compared. While it is there, `public` is half a restore. */
export const FORMER = 'before_restore'

export const HALF_RESTORED =
  `A restore is under way, or was cut off; what the database held before waits in its schema ${FORMER}. ` +
  'If none runs, run "npm run restore" again: it puts that back first, and replaces it only with --replace.'

/** What nobody will ask for again. Dropped apart from all else. */
const DISCARDED = 'discarded_by_restore'

/** The first words of statements that move what a schema holds; extensions stay, and sequences and indexes go with their tables. */
const MOVES = `
  SELECT format('ALTER %s %s SET SCHEMA ', object.type, object.identity) AS start
    FROM pg_depend held CROSS JOIN LATERAL pg_identify_object(held.classid, held.objid, 0) AS object
   WHERE held.refclassid = 'pg_namespace'::regclass AND held.refobjid = to_regnamespace($1)
     AND held.classid IN ('pg_class'::regclass, 'pg_type'::regclass, 'pg_proc'::regclass)
     AND NOT EXISTS (SELECT FROM pg_depend part WHERE part.classid = held.classid AND part.objid = held.objid
                        AND part.objsubid = 0 AND part.deptype IN ('a', 'i', 'e'))`

async function movesFrom(client: pg.Client, schema: string): Promise<string[]> {
  const { rows } = await client.query<{ start: string }>(MOVES, [schema])
  return rows.map(({ start }) => start)
}

async function moveAll(client: pg.Client, from: string, to: string): Promise<void> {
  const moves = await movesFrom(client, from)
  await client.query(moves.map((start) => start + to).join(';'))
}

/** Table by table: the schema at once takes 6,000 locks, more than PostgreSQL has for all its connections when they are few. */
async function discard(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ drop: string }>(
    `SELECT format('DROP TABLE %s CASCADE', oid::regclass) AS drop FROM pg_class
      WHERE relnamespace = to_regnamespace($1) AND relkind = 'r'`,
    [DISCARDED],
  )
  for (const { drop } of rows) await client.query(drop)
  await client.query(`DROP SCHEMA IF EXISTS ${DISCARDED} CASCADE`)
}

async function isThere(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean }>('SELECT to_regnamespace($1) IS NOT NULL AS there', [FORMER])
  return rows[0]?.there === true
}

async function onConnection<T>(
  databaseUrl: string,
  work: (client: pg.Client) => Promise<T>,
  patience?: number,
): Promise<T> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    ...(patience !== undefined && { connectionTimeoutMillis: patience, query_timeout: patience }),
  })
  // A connection that breaks is told by what is asked over it; said here alone, it would end the process.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/**
 * Whether a restore is under way, or was cut off before it could put anything back.
 * @param patience milliseconds to wait for the database; for ever when undefined
 */
export const isHalfRestored = (databaseUrl: string, patience?: number): Promise<boolean> =>
  onConnection(databaseUrl, isThere, patience)

/** Whether there is nothing that a restore would take away. */
export const isEmpty = (databaseUrl: string): Promise<boolean> =>
  onConnection(databaseUrl, async (client) => {
    const { rows } = await client.query<{ there: boolean }>(`SELECT to_regclass('public.staff') IS NOT NULL AS there`)
    if (!rows[0]?.there) return (await movesFrom(client, 'public')).length === 0
    const { rowCount } = await client.query('SELECT FROM staff LIMIT 1')
    return rowCount === 0
  })

/** Leaves `public` bare. What it held is kept whole, until `letGo` or `putBack`. */
export const setAside = (databaseUrl: string): Promise<void> =>
  onConnection(databaseUrl, async (client) => {
    await discard(client)
    await client.query(`BEGIN; CREATE SCHEMA ${FORMER}`)
    await moveAll(client, 'public', FORMER)
    await client.query('COMMIT')
  })

/** Part of the transaction in which what takes its place is there: from its COMMIT on, nothing can be put back. */
export async function letGo(client: pg.Client): Promise<void> {
  await client.query(`ALTER SCHEMA ${FORMER} RENAME TO ${DISCARDED}`)
}

export const discardFormer = (databaseUrl: string): Promise<unknown> => onConnection(databaseUrl, discard)

/** @returns whether there was anything to put back; what is in `public` instead is dropped */
export const putBack = (databaseUrl: string): Promise<boolean> =>
  onConnection(databaseUrl, async (client) => {
    await discard(client)
    if (!(await isThere(client))) return false
    await client.query(`BEGIN; CREATE SCHEMA ${DISCARDED}`)
    await moveAll(client, 'public', DISCARDED)
    await moveAll(client, FORMER, 'public')
    await client.query(`DROP SCHEMA ${FORMER}; COMMIT`)
    // It is back, whether or not what took its place can be dropped: the next restore begins with that.
    await discard(client).catch(() => undefined)
    return true
  })
