import { SECTIONS } from '../../collections/vocabulary/paths.ts'
import type { MemberRules } from '../queries/member-rules.ts'
import type { LoggedIn } from './sessions.ts'

/** The version that a page showed: to agree means to agree to that one. */
export const VERSION_FIELD = 'version'

/** Whether the terms have changed while a form was open. One that says nothing of a version was never shown one. */
export const haveChanged = (shown: string, { termsVersion }: Pick<MemberRules, 'termsVersion'>): boolean =>
  shown !== '' && shown !== termsVersion

/**
 * Whether a member has agreed to the Terms of Service as they are now. Whoever has not is a stranger to the rules of access,
 * and nothing that is for members is shown to them.
 */
export const hasAgreed = (member: Pick<LoggedIn, 'termsVersion'>, rules: Pick<MemberRules, 'termsVersion'>): boolean =>
  member.termsVersion === rules.termsVersion

const section = (pathname: string) => pathname.replace(/^\/[a-z]+\//, '').replace(/\/$/, '')

/** What everybody may do with an account of theirs, whether or not they agree to new terms: take the data along, and leave. */
const WITHOUT_AGREEMENT: readonly string[] = [SECTIONS.accountData, SECTIONS.accountDeletion]

/** Whether a page is a member's own, so that who has not agreed is asked there first. */
export function asksForAgreement(pathname: string): boolean {
  const path = section(pathname)
  if (path === SECTIONS.members || path === SECTIONS.account) return true
  return path.startsWith(`${SECTIONS.account}/`) && !WITHOUT_AGREEMENT.includes(path)
}

const DOORS: readonly string[] = [
  SECTIONS.memberRegistration,
  SECTIONS.memberConfirmation,
  SECTIONS.memberLogin,
  SECTIONS.memberLogout,
  SECTIONS.memberForgotten,
  SECTIONS.memberReset,
]

/** The pages by which members come and go. They stand while the database does not, so that nothing typed is lost. */
export const isDoor = (pathname: string): boolean => DOORS.includes(section(pathname))
