import { DAY } from '../../collections/vocabulary/durations.ts'
import { newToken, storedToken } from '../../collections/accounts/token.ts'
import type { Queryable } from '../../collections/database/transaction.ts'
import type { Locale } from '../../collections/vocabulary/locales.ts'
import { LINK_LIFE, type LinkPurpose } from '../../collections/vocabulary/mail.ts'
import { sectionPath, type Section } from '../../collections/vocabulary/paths.ts'

const PAGES: Readonly<Record<LinkPurpose, Section>> = {
  'sign-up': 'memberConfirmation',
  invitation: 'memberConfirmation',
  reset: 'memberReset',
  email: 'accountEmailLink',
  'undo-email': 'accountEmailLink',
  newsletter: 'newsletterConfirmation',
}

interface WantedLink {
  purpose: LinkPurpose
  email: string
  language: Locale
  member?: string
  /** What the page of the link needs to know. */
  details?: object
}

/** Of these a new one ends the ones before: only the last message counts. */
const ONE_AT_A_TIME: readonly LinkPurpose[] = ['reset', 'email', 'invitation']

/** Makes a link that is good once. The message alone holds its token; stored is what recognises it. */
export async function makeLink(db: Queryable, siteUrl: string, wanted: WantedLink): Promise<string> {
  const { purpose, email, language, member, details = {} } = wanted
  const token = newToken()
  if (member !== undefined && ONE_AT_A_TIME.includes(purpose))
    await db.query('DELETE FROM member_links WHERE member = $1 AND purpose = $2 AND used_at IS NULL', [member, purpose])
  await db.query(
    `INSERT INTO member_links (token, purpose, member, email, language, details, ends_at)
     VALUES ($1, $2, $3, $4, $5, $6, now() + make_interval(secs => $7))`,
    [storedToken(token), purpose, member ?? null, email, language, JSON.stringify(details), LINK_LIFE[purpose] / 1000],
  )
  return `${siteUrl}${sectionPath(language, PAGES[purpose])}?token=${token}`
}

export const daysOf = (purpose: LinkPurpose): number => LINK_LIFE[purpose] / DAY
