import { randomUUIDv7 } from 'node:crypto'
import pg from 'pg'
import { hashPassword } from '../../collections/accounts/password-hash.ts'

export const PASSWORD = 'four invented words in a row'

/** Stores so many active members with that password. @returns their addresses */
export async function makeMembers(url: string, count: number): Promise<readonly string[]> {
  const db = new pg.Client({ connectionString: url })
  await db.connect()
  const hash = await hashPassword(PASSWORD)
  const emails = Array.from({ length: count }, (_, n) => `member-${n}@example.org`)
  for (const email of emails) {
    const id = randomUUIDv7()
    await db.query(
      `INSERT INTO members (id, email, name, status, language, terms_version, updated_at, created_at)
       VALUES ($1, $2, 'An invented member', 'active', 'en', '2026-11-01', now(), now())`,
      [id, email],
    )
    await db.query('INSERT INTO member_passwords (member, hash) VALUES ($1, $2)', [id, hash])
  }
  await db.end()
  return emails
}
