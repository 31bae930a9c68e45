import pg from 'pg'
import { codeOf, failure, success, type Outcome } from '../outcome.ts'
import { causeOf } from '../trouble.ts'
import { ROLE, SUPERUSER } from './settings.ts'

export type DatabasePasswords = { superuser: string; role: string }

export function databaseUrl(port: number, password: string): string {
  return `postgres://${ROLE}:${encodeURIComponent(password)}@127.0.0.1:${port}/${ROLE}`
}

async function ensureRoleAndDatabase(client: pg.Client, password: string): Promise<void> {
  const role = client.escapeIdentifier(ROLE)
  const [roles, databases] = [
    await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [ROLE]),
    await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [ROLE]),
  ]
  const verb = roles.rowCount === 0 ? 'CREATE' : 'ALTER'
  await client.query(`${verb} ROLE ${role} LOGIN PASSWORD ${client.escapeLiteral(password)}`)
  if (databases.rowCount === 0) await client.query(`CREATE DATABASE ${role} OWNER ${role}`)
}

/** Logs in to a server of ours and sees to it that the platform's role and database are there. */
export async function prepareServer(port: number, passwords: DatabasePasswords): Promise<Outcome<{ url: string }>> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: SUPERUSER,
    password: passwords.superuser,
    database: 'postgres',
    connectionTimeoutMillis: 10_000,
  })
  try {
    await client.connect()
    await ensureRoleAndDatabase(client, passwords.role)
    return success({ url: databaseUrl(port, passwords.role) })
  } catch (error) {
    if (codeOf(error) === '28P01') {
      return failure(
        'The password in DATA_DIR/secrets.json is not the one of the database in DATA_DIR/database. ' +
          'Put the secrets.json back that was made with it, or move the database folder away and restore a backup.',
      )
    }
    return failure(`The embedded PostgreSQL on port ${port} does not let us in: ${causeOf(error)}`)
  } finally {
    await client.end().catch(() => undefined)
  }
}
