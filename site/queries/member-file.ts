import type { MemberFile } from '../../cms/generated/payload-types.ts'
import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { membersPool } from '../members/pool.ts'
import { countDocuments, findDocuments, type Visitor } from '../payload.ts'

/** What the front needs of a file to send it. */
export interface OpenFile {
  id: string
  /** As it is stored, without a folder. */
  filename: string
  /** In the language of the file where there is one; empty where there is none. */
  title: string
}

/** The title in each language that it has one in. */
async function versionsOf(id: string, user: Visitor['user']): Promise<readonly MemberFile[]> {
  const where = { id: { equals: id } }
  const found = await Promise.all(
    LOCALES.map((locale) => findDocuments('member-files', { locale, ...(user && { user }) }, { where, limit: 1 })),
  )
  return found.flatMap(({ docs }) => docs)
}

function titleOf(versions: readonly MemberFile[]): string {
  const titles = new Map(LOCALES.map((locale, index) => [locale, versions[index]?.title ?? '']))
  const own = versions[0] === undefined ? '' : titles.get(versions[0].language)
  return own || [...titles.values()].find((title) => title !== '') || ''
}

/**
 * A members' file, for somebody who may open it: a member, while it belongs to something that is published. A file by itself
 * belongs to nobody yet, or no more.
 * @throws when the database does not answer
 */
export async function findOpenFile(id: string, { user }: Pick<Visitor, 'user'>): Promise<OpenFile | undefined> {
  if (user === undefined) return undefined
  const visitor = { locale: LOCALES[0], user }
  const [versions, shownIn] = await Promise.all([
    versionsOf(id, user),
    countDocuments('resources', visitor, { memberFiles: { in: [id] } }),
  ])
  const filename = versions[0]?.filename
  return shownIn > 0 && filename ? { id, filename, title: titleOf(versions) } : undefined
}

/** That a file was taken, and never by whom. Past Payload, which would write the whole document back. */
export async function countDownload(id: string): Promise<void> {
  await membersPool().query('UPDATE member_files SET downloads = coalesce(downloads, 0) + 1 WHERE id = $1', [id])
}
