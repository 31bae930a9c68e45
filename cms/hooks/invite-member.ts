import type { CollectionAfterChangeHook, CollectionBeforeValidateHook } from 'payload'

import { askForMail } from '../../collections/database/mail-queue.ts'
import { emailSchema } from '../../collections/vocabulary/member-forms.ts'
import type { Member } from '../generated/payload-types.ts'
import { queriesOn } from '../request-connection.ts'

/** Nobody has two accounts that differ in capitals alone. What is no address, the field itself refuses. */
export const writesAddressOneWay: CollectionBeforeValidateHook = ({ data }) => {
  const email = emailSchema.safeParse(data?.['email'])
  return email.success ? { ...data, email: email.data } : data
}

/** Whoever is created as invited is written to; the message is asked for in the same transaction, so that one is not without the other. */
export const invitesNewMember: CollectionAfterChangeHook<Member> = async ({ doc, operation, req }) => {
  if (operation === 'create' && doc.status === 'invited') {
    await askForMail(await queriesOn(req), 'invitation', doc.email, doc.language, { member: doc.id })
  }
  return doc
}
