import type { Pool, PoolClient } from 'pg'

/** All of the work or none of it. When this returns, PostgreSQL has confirmed the COMMIT. */
export async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let problem: unknown
  try {
    await client.query('BEGIN')
    const result = await work(client)
    await client.query('COMMIT')
    return result
  } catch (error) {
    problem = error
    await client.query('ROLLBACK').catch(() => undefined)
    throw error
  } finally {
    // After a fault nobody knows in what state the connection is: the pool makes another.
    client.release(problem !== undefined)
  }
}
