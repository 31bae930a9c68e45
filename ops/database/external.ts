import pg from 'pg'
import { setTimeout as pause } from 'node:timers/promises'
import { codeOf, failure, messageOf, success, type Outcome } from '../outcome.ts'

const CAUSES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host cannot be looked up',
  EHOSTUNREACH: 'there is no way to that host',
  ETIMEDOUT: 'it does not answer',
  '28P01': 'the password is wrong',
  '28000': 'it does not let this user in',
  '3D000': 'it has no database of that name',
}

/** A server in another container may be a moment behind us: refused, or 57P03, "the database system is starting up". */
const MAY_PASS = new Set(['ECONNREFUSED', '57P03'])
const PATIENCE = 5_000

/** The address for a message: without the password. */
function withoutPassword(url: string): string {
  const shown = new URL(url)
  shown.password = ''
  return shown.href
}

async function connect(url: string): Promise<{ encoding: string } | { error: unknown }> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE })
  try {
    await client.connect()
    const { rows } = await client.query<{ server_encoding: string }>('SHOW server_encoding')
    return { encoding: rows[0]?.server_encoding ?? 'unknown' }
  } catch (error) {
    return { error }
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Whether the database of DATABASE_URL can be used. */
export async function checkExternalDatabase(url: string): Promise<Outcome<undefined>> {
  const deadline = Date.now() + PATIENCE
  for (;;) {
    const answer = await connect(url)
    if ('encoding' in answer) {
      if (answer.encoding === 'UTF8') return success(undefined)
      return failure(
        `The database of DATABASE_URL is encoded in ${answer.encoding}. Make one with: createdb --encoding=UTF8`,
      )
    }
    const code = codeOf(answer.error) ?? ''
    if (!MAY_PASS.has(code) || Date.now() > deadline) {
      return failure(
        `The database at ${withoutPassword(url)} cannot be reached: ${CAUSES[code] ?? messageOf(answer.error)}. ` +
          'Start it or correct DATABASE_URL; without DATABASE_URL an embedded PostgreSQL is used.',
      )
    }
    await pause(500)
  }
}
