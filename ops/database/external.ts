import pg from 'pg'
import { setTimeout as pause } from 'node:timers/promises'
import { codeOf, failure, messageOf, success, type Outcome } from '../outcome.ts'
import { ABOUT_SERVER, aboutServerSchema, unsupported } from './supported.ts'

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

async function connect(url: string): Promise<{ hindrance: ReturnType<typeof unsupported> } | { error: unknown }> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE })
  try {
    await client.connect()
    const { rows } = await client.query(`SELECT ${ABOUT_SERVER}`)
    return { hindrance: unsupported(aboutServerSchema.parse(rows[0])) }
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
    if ('hindrance' in answer) {
      if (answer.hindrance === undefined) return success(undefined)
      return failure(
        `The database of DATABASE_URL cannot be used: ${answer.hindrance.says}. ${answer.hindrance.remedy}`,
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
