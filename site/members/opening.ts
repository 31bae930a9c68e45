import { z } from 'zod'

import { MAIL_DETAILS } from '../../collections/vocabulary/mail.ts'
import { findLink, type Link } from './links.ts'
import { OPENING_LINKS } from './new-account.ts'
import { membersPool } from './pool.ts'

/** The account that a link opens, as far as it is known before. */
export interface Opening {
  purpose: (typeof OPENING_LINKS)[number]
  email: string
  name: string
  occupation: string
  organisation: string
  /** Agreed to on the form of the sign-up; who is invited has not been asked yet. */
  terms: { version: string; agreedAt: string } | undefined
  next: string | undefined
}

const invitedSchema = z.object({
  name: z.string(),
  occupation: z.string().nullable(),
  organisation: z.string().nullable(),
})

async function openingOf({ purpose, member, email, details }: Link): Promise<Opening | undefined> {
  if (purpose === 'sign-up') {
    const {
      name,
      occupation = '',
      organisation = '',
      termsVersion,
      agreedAt,
      next,
    } = MAIL_DETAILS['sign-up'].parse(details)
    return { purpose, email, name, occupation, organisation, terms: { version: termsVersion, agreedAt }, next }
  }
  const { rows } = await membersPool().query(
    `SELECT name, occupation, organisation FROM members WHERE id = $1 AND status = 'invited'`,
    [member],
  )
  if (rows.length === 0) return undefined
  const { name, occupation, organisation } = invitedSchema.parse(rows[0])
  const known = { name, occupation: occupation ?? '', organisation: organisation ?? '' }
  return { purpose: 'invitation', email, ...known, terms: undefined, next: undefined }
}

/** What a link opens, which stays as it is; undefined when it opens nothing (any more). */
export async function findOpening(token: string): Promise<Opening | undefined> {
  const link = await findLink(token, OPENING_LINKS)
  return link === undefined ? undefined : openingOf(link)
}
