import { z } from 'zod'

import { DAY, HOUR } from './durations.ts'
import { LOCALES } from './locales.ts'
import { keysOf } from './options.ts'

/**
 * What the worker writes to people, and what it must be told for that. The site asks for a message; the worker looks up
 * whom it concerns and makes the link, so that nothing in the queue opens an account.
 */
export const MAIL_DETAILS = {
  /** Somebody filled in the sign-up form with this address. Whoever has an account already is told so instead. */
  'sign-up': z.object({
    name: z.string(),
    occupation: z.string().optional(),
    organisation: z.string().optional(),
    termsVersion: z.string(),
    agreedAt: z.iso.datetime(),
    /** Where they wanted to go, a path of the site's own. */
    next: z.string().optional(),
  }),
  /** Somebody asked for a new password for this address. Nothing is sent where there is no account. */
  forgotten: z.object({}),
  /** Staff have invited the member. */
  invitation: z.object({ member: z.uuid() }),
  /** The account is there, and staff are to approve it. */
  'awaiting-approval': z.object({ member: z.uuid() }),
  /** To each publisher: somebody waits for approval. */
  'approval-asked': z.object({ staff: z.uuid() }),
  /** To somebody of the staff: a document waits for them, as what it is called says in each language. */
  'desk-waits': z.object({
    staff: z.uuid(),
    collection: z.string(),
    document: z.uuid(),
    titles: z.partialRecord(z.enum(LOCALES), z.string()).default({}),
  }),
  /** To whoever scheduled it: a step could not be taken when it was due. */
  'desk-schedule-failed': z.object({ staff: z.uuid(), collection: z.string(), document: z.uuid() }),
  /** To whoever scheduled it: somebody has given the document back or taken it down, and nothing is published when it is due. */
  'desk-schedule-dropped': z.object({ staff: z.uuid(), collection: z.string(), document: z.uuid() }),
  /** To whoever scheduled it: an issue of the newsletter could not go out when it was due, and does not go out any more. */
  'newsletter-not-sent': z.object({ staff: z.uuid(), issue: z.uuid() }),
  /** Staff have approved the member. */
  approved: z.object({ member: z.uuid() }),
  /** To the new address: a link that makes the change. */
  'email-change': z.object({ member: z.uuid() }),
  /** To the old address, when somebody has asked for the change and when it has been made: with a link that undoes it. */
  'email-change-asked': z.object({ member: z.uuid(), newEmail: z.string() }),
  'email-changed': z.object({ member: z.uuid(), newEmail: z.string() }),
  'password-changed': z.object({ member: z.uuid() }),
  'passkey-added': z.object({ member: z.uuid(), name: z.string() }),
  /** The account is gone; the name is all that is left of it, for this one message. */
  'account-deleted': z.object({ name: z.string() }),
  /** Nobody has logged in for a long time; on which day the account will be deleted. */
  'account-expires': z.object({ member: z.uuid(), on: z.iso.date() }),
  /** Somebody asked for the newsletter for this address. */
  'newsletter-confirmation': z.object({}),
} as const

export type MailKind = keyof typeof MAIL_DETAILS
export type MailDetails<Kind extends MailKind> = z.infer<(typeof MAIL_DETAILS)[Kind]>

/** A message that waits to be written. */
export const queuedMailSchema = z.object({
  id: z.uuid(),
  kind: z.enum(keysOf(MAIL_DETAILS)),
  email: z.string(),
  language: z.enum(LOCALES),
  details: z.unknown(),
  madeAt: z.date(),
  attempts: z.number(),
})
export type QueuedMail = z.infer<typeof queuedMailSchema>

/** What a link is good for, and how long: milliseconds. */
export const LINK_LIFE = {
  'sign-up': 2 * DAY,
  invitation: 14 * DAY,
  reset: HOUR,
  email: DAY,
  'undo-email': 14 * DAY,
  newsletter: 7 * DAY,
} as const
export type LinkPurpose = keyof typeof LINK_LIFE
