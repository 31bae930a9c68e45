import { randomUUID } from 'node:crypto'

import type { Payload, TypedUser } from 'payload'

import type { Role } from '../../../collections/vocabulary/roles.ts'
import { STAFF_PASSWORD } from '../postgres/preparation.ts'
import { visitor, type Visitor } from './over-http.ts'

/** Everybody who may come to the door, as the access table names them. */
export const PEOPLE = [
  'stranger',
  'member',
  'ex-member',
  'editor',
  'publisher',
  'analyst',
  'admin',
  'ex-admin',
] as const
export type Person = (typeof PEOPLE)[number]

async function createStaff(payload: Payload, role: Role, disabled: boolean): Promise<TypedUser> {
  const account = await payload.create({
    collection: 'staff',
    data: {
      email: `${randomUUID()}@hotline.example`,
      password: STAFF_PASSWORD,
      name: 'Somebody',
      role,
      disabled,
      language: 'en',
    },
  })
  return { ...account, collection: 'staff' }
}

async function createMember(payload: Payload, status: 'active' | 'disabled'): Promise<TypedUser> {
  const account = await payload.create({
    collection: 'members',
    data: { email: `${randomUUID()}@hotline.example`, name: 'Somebody', status, language: 'km' },
  })
  return { ...account, collection: 'members' }
}

/** A new account of the kind; nobody for a stranger. */
export async function createPerson(payload: Payload, person: Person): Promise<TypedUser | null> {
  switch (person) {
    case 'stranger':
      return null
    case 'member':
      return createMember(payload, 'active')
    case 'ex-member':
      return createMember(payload, 'disabled')
    case 'ex-admin':
      return createStaff(payload, 'admin', true)
    case 'admin':
    case 'publisher':
    case 'editor':
    case 'analyst':
      return createStaff(payload, person, false)
  }
}

/** The browser of somebody of the staff who has logged in. */
export async function pageOf(payload: Payload, user: TypedUser | null): Promise<Visitor> {
  const page = visitor(payload)
  await page.ask('POST', '/api/staff/login', { email: user?.email, password: STAFF_PASSWORD })
  return page
}
