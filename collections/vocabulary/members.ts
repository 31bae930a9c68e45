import type { Labels } from './options.ts'

/** Nobody is a member before they have shown that the e-mail address is theirs; until then there is a link, and no account. */
export const MEMBER_STATUSES = ['invited', 'awaiting-approval', 'active', 'disabled'] as const
export type MemberStatus = (typeof MEMBER_STATUSES)[number]

export const MEMBER_STATUS_LABELS: Labels<MemberStatus> = {
  invited: { en: 'Invited', km: 'បានអញ្ជើញ' },
  'awaiting-approval': { en: 'Waiting for approval', km: 'កំពុងរង់ចាំការអនុម័ត' },
  active: { en: 'Active', km: 'សកម្ម' },
  disabled: { en: 'Disabled', km: 'បានបិទ' },
}

/** What staff decide about a member. */
export const MEMBER_DECISIONS = ['approve', 'disable', 'enable', 'invite'] as const
export type MemberDecision = (typeof MEMBER_DECISIONS)[number]

/**
 * Where staff may take a member from each status; whoever is invited becomes active by the link of the invitation alone. To
 * invite again changes nothing. Whoever was disabled before ever logging in is invited anew, and not active at once.
 */
export const MEMBER_TRANSITIONS: Readonly<Record<MemberStatus, Partial<Record<MemberDecision, MemberStatus>>>> = {
  invited: { invite: 'invited', disable: 'disabled' },
  'awaiting-approval': { approve: 'active', disable: 'disabled' },
  active: { disable: 'disabled' },
  disabled: { enable: 'active' },
}

/** What staff may decide about a member now. */
export const decisionsAt = (status: MemberStatus): readonly MemberDecision[] =>
  MEMBER_DECISIONS.filter((decision) => MEMBER_TRANSITIONS[status][decision] !== undefined)

/** Who may become a member. */
export const SIGN_UP_RULES = ['open', 'approval', 'invitation'] as const
export type SignUpRule = (typeof SIGN_UP_RULES)[number]

export const SIGN_UP_RULE_LABELS: Labels<SignUpRule> = {
  open: { en: 'Everybody, at once', km: 'អ្នកណាក៏បាន ភ្លាមៗ' },
  approval: { en: 'Everybody, after staff have approved', km: 'អ្នកណាក៏បាន ក្រោយបុគ្គលិកអនុម័ត' },
  invitation: { en: 'Those whom staff invite', km: 'តែអ្នកដែលបុគ្គលិកអញ្ជើញ' },
}
