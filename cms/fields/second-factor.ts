import type { GroupField, UIField } from 'payload'

import { nobody } from '../access/who.ts'

const unseen = {
  access: { create: nobody, read: nobody, update: nobody },
  admin: { hidden: true },
  hidden: true,
} as const

/** The second factor of a member of staff. Nobody reads or writes it over REST, its owner included. */
export const secondFactorField: GroupField = {
  name: 'secondFactor',
  type: 'group',
  ...unseen,
  fields: [
    /** The TOTP secret, encrypted with a key of the staff administration. */
    { name: 'secret', type: 'text', ...unseen },
    /** When its owner proved to have it; empty while it is only offered. */
    { name: 'confirmedAt', type: 'date', ...unseen },
    /** The time step of the last code that was taken: no code counts twice (RFC 6238, 5.2). */
    { name: 'lastStep', type: 'number', ...unseen },
    { name: 'failures', type: 'number', defaultValue: 0, ...unseen },
    { name: 'lockedUntil', type: 'date', ...unseen },
  ],
}

/** Shows an administrator whether somebody has one, with a button to reset it. */
export const secondFactorState: UIField = {
  name: 'secondFactorState',
  type: 'ui',
  admin: { position: 'sidebar', components: { Field: '/second-factor/page/SecondFactorState.tsx#SecondFactorState' } },
}
