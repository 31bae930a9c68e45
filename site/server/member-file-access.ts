import { join } from 'node:path'

import type { LocalCopies } from '../../collections/uploads/local-copies.ts'
import { DEFAULT_LOCALE } from '../../collections/vocabulary/locales.ts'
import { kindOf } from '../../collections/logging/fault.ts'
import { log } from '../log.ts'
import { tokenInCookies } from '../members/cookie.ts'
import { asUser, findSession } from '../members/sessions.ts'
import { hasAgreed } from '../members/terms.ts'
import { countDownload, findOpenFile } from '../queries/member-file.ts'
import { findMemberRules } from '../queries/member-rules.ts'
import type { Asker, MemberFileOptions } from './member-files.ts'

/** @throws when the database does not answer */
async function askerOf(cookies: string | undefined): Promise<Asker> {
  const token = tokenInCookies(cookies)
  const member = token === undefined ? undefined : await findSession(token)
  if (member === undefined) return 'stranger'
  if (!hasAgreed(member, await findMemberRules(DEFAULT_LOCALE))) return 'unagreed'
  return { mayOpen: (id) => findOpenFile(id, asUser(member)) }
}

/** A download that cannot be counted is a download all the same. */
async function count(id: string): Promise<void> {
  await countDownload(id).catch((error: unknown) =>
    log.warn({ kind: kindOf(error) }, 'A download could not be counted.'),
  )
}

/**
 * Members' files as the platform keeps them.
 * @param uploads absolute path of the folder of uploads @param copies where they lie in a bucket
 */
export const memberFileAccess = (uploads: string, copies?: LocalCopies): MemberFileOptions => ({
  folder: join(uploads, 'member-files'),
  bring: copies && ((name) => copies.bring('member-files', name)),
  askerOf,
  count,
})
