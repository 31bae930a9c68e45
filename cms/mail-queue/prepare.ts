import type { Queryable } from '../../collections/database/transaction.ts'
import { dateInSentence, formatClock } from '../../collections/vocabulary/dates.ts'
import type { WordingValues } from '../../collections/vocabulary/wording.ts'
import type { Locale } from '../../collections/vocabulary/locales.ts'
import { MAIL_DETAILS, type MailDetails, type MailKind, type QueuedMail } from '../../collections/vocabulary/mail.ts'
import { sectionPath } from '../../collections/vocabulary/paths.ts'
import { prepareWaiting } from './desk.ts'
import { daysOf, makeLink } from './links.ts'
import {
  contentStaff,
  memberByEmail,
  memberById,
  publisher,
  signUpRule,
  type Person,
  type Recipient,
} from './people.ts'
import { documentPage, type Prepared } from './prepared.ts'
import type { TemplateName } from './words/en.ts'

interface Preparing {
  db: Queryable
  siteUrl: string
  cmsUrl: string
}

type Prepare<Kind extends MailKind> = (
  preparing: Preparing,
  mail: Pick<QueuedMail, 'email' | 'language' | 'madeAt'>,
  details: MailDetails<Kind>,
) => Promise<Prepared | undefined>

/** To a member at the address of the moment, in their own language. */
const toMember = (
  { id: _, email: to, language, name }: Person,
  template: TemplateName,
  more: { values?: WordingValues; href?: string } = {},
): Prepared => ({ to, language, template, ...more, values: { name, ...more.values } })

const login = ({ siteUrl }: Preparing, language: Locale) => siteUrl + sectionPath(language, 'memberLogin')

/** To staff, about a page of the administration. */
const toStaff = (known: Recipient | undefined, template: TemplateName, href: string): Prepared | undefined =>
  known && { to: known.email, language: known.language, template, values: {}, href }

async function invite({ db, siteUrl }: Preparing, person: Person): Promise<Prepared> {
  const { id, email, language } = person
  const href = await makeLink(db, siteUrl, { purpose: 'invitation', email, language, member: id })
  return toMember(person, 'invitation', { values: { days: daysOf('invitation') }, href })
}

/**
 * How each kind of message comes about. Here, and not on the site, it is looked up whether there is an account: whoever
 * asked has long had the same answer as everybody.
 */
const KINDS: { readonly [Kind in MailKind]: Prepare<Kind> } = {
  async 'sign-up'(preparing, { email, language }, details) {
    const { db, siteUrl } = preparing
    const known = await memberByEmail(db, email)
    if (known?.status === 'active') return toMember(known, 'signUpKnown', { href: login(preparing, known.language) })
    if (known?.status === 'awaiting-approval') return toMember(known, 'signUpWaiting')
    if (known?.status === 'invited') return invite(preparing, known)
    if (known !== undefined || (await signUpRule(db)) === 'invitation') return undefined
    // Nothing that a stranger has typed is in it: it would be a way to write to others in our name.
    const href = await makeLink(db, siteUrl, { purpose: 'sign-up', email, language, details })
    return { to: email, language, template: 'signUp', values: { days: daysOf('sign-up') }, href }
  },
  async forgotten(preparing, { email }) {
    const { db, siteUrl } = preparing
    const known = await memberByEmail(db, email)
    if (known?.status === 'invited') return invite(preparing, known)
    if (known === undefined || known.status === 'disabled') return undefined
    const wanted = { purpose: 'reset', email: known.email, language: known.language, member: known.id } as const
    return toMember(known, 'forgotten', { href: await makeLink(db, siteUrl, wanted) })
  },
  async invitation(preparing, _mail, { member }) {
    const known = await memberById(preparing.db, member)
    return known?.status === 'invited' ? invite(preparing, known) : undefined
  },
  async 'awaiting-approval'({ db }, _mail, { member }) {
    const known = await memberById(db, member)
    return known?.status === 'awaiting-approval' ? toMember(known, 'awaitingApproval') : undefined
  },
  async 'approval-asked'({ db, cmsUrl }, _mail, { staff }) {
    const href = `${cmsUrl}/admin/collections/members?where[status][equals]=awaiting-approval`
    return toStaff(await publisher(db, staff), 'approvalAsked', href)
  },
  'desk-waits': (preparing, _mail, details) => prepareWaiting(preparing, details),
  async 'desk-schedule-failed'({ db, cmsUrl }, _mail, { staff, collection, document }) {
    return toStaff(await contentStaff(db, staff), 'deskScheduleFailed', documentPage(cmsUrl, collection, document))
  },
  async 'desk-schedule-dropped'({ db, cmsUrl }, _mail, { staff, collection, document }) {
    return toStaff(await contentStaff(db, staff), 'deskScheduleDropped', documentPage(cmsUrl, collection, document))
  },
  async 'newsletter-not-sent'({ db, cmsUrl }, _mail, { staff, issue }) {
    return toStaff(await contentStaff(db, staff), 'newsletterNotSent', documentPage(cmsUrl, 'newsletter-issues', issue))
  },
  async approved(preparing, _mail, { member }) {
    const known = await memberById(preparing.db, member)
    return known?.status === 'active'
      ? toMember(known, 'approved', { href: login(preparing, known.language) })
      : undefined
  },
  async 'email-change'({ db, siteUrl }, { email, language }, { member }) {
    const known = await memberById(db, member)
    if (known?.status !== 'active') return undefined
    const href = await makeLink(db, siteUrl, { purpose: 'email', email, language, member })
    return { to: email, language, template: 'emailChange', values: {}, href }
  },
  async 'email-change-asked'(preparing, { email }, { member, newEmail }) {
    const known = await memberById(preparing.db, member)
    if (known === undefined) return undefined
    const href = login(preparing, known.language)
    return { ...toMember(known, 'emailChangeAsked', { values: { newEmail }, href }), to: email }
  },
  async 'email-changed'({ db, siteUrl }, { email, madeAt }, { member, newEmail }) {
    const known = await memberById(db, member)
    if (known === undefined) return undefined
    // A message that had to be sent again makes its link later than the change was.
    const details = { changedAt: madeAt.toISOString() }
    const wanted = { purpose: 'undo-email', email, language: known.language, member, details } as const
    const values = { newEmail, days: daysOf('undo-email') }
    const message = toMember(known, 'emailChanged', { values, href: await makeLink(db, siteUrl, wanted) })
    return { ...message, to: email }
  },
  async 'password-changed'({ db, siteUrl }, { madeAt }, { member }) {
    const known = await memberById(db, member)
    if (known === undefined) return undefined
    const at = madeAt.toISOString()
    const values = { date: dateInSentence(at, known.language), time: formatClock(at, known.language) }
    const href = siteUrl + sectionPath(known.language, 'memberForgotten')
    return toMember(known, 'passwordChanged', { values, href })
  },
  async 'passkey-added'({ db, siteUrl }, _mail, { member, name: passkey }) {
    const known = await memberById(db, member)
    if (known === undefined) return undefined
    const href = siteUrl + sectionPath(known.language, 'accountPasskeys')
    return toMember(known, 'passkeyAdded', { values: { passkey }, href })
  },
  'account-deleted': (_preparing, { email, language }, { name }) =>
    Promise.resolve({ to: email, language, template: 'accountDeleted', values: { name } }),
  async 'account-expires'(preparing, _mail, { member, on }) {
    const known = await memberById(preparing.db, member)
    if (known === undefined) return undefined
    return toMember(known, 'accountExpires', {
      values: { date: dateInSentence(on, known.language) },
      href: login(preparing, known.language),
    })
  },
  async 'newsletter-confirmation'({ db, siteUrl }, { email, language }) {
    const href = await makeLink(db, siteUrl, { purpose: 'newsletter', email, language })
    const values = { days: daysOf('newsletter') }
    return { to: email, language, template: 'newsletterConfirmation', values, href }
  },
}

async function prepareKind<Kind extends MailKind>(kind: Kind, preparing: Preparing, mail: QueuedMail) {
  const details = MAIL_DETAILS[kind].safeParse(mail.details)
  // The schema is the kind's own; TypeScript does not follow that through the table.
  return details.success ? KINDS[kind](preparing, mail, details.data as MailDetails<Kind>) : undefined
}

/** What is to be written for this; undefined when it concerns nobody, or nobody any more. */
export const prepareMail = (preparing: Preparing, mail: QueuedMail): Promise<Prepared | undefined> =>
  prepareKind(mail.kind, preparing, mail)
