import { setTimeout as pause } from 'node:timers/promises'

import { inject } from 'vitest'

import type { Role } from '../../../collections/vocabulary/roles.ts'
import { staffSession, type StaffSession } from './staff-session.ts'
import { hire, type Account, type StaffName } from './staff.ts'

/** Staff at work over the REST interface of the CMS, as the admin uses it. */
export interface StaffClient extends StaffSession {
  /** @returns the new document's id */
  create(collection: string, data: object): Promise<string>
  update(collection: string, id: string, data: object): Promise<void>
}

/** Milliseconds in which every site process has heard of a change: half of what people may wait for what they publish. */
const HEARD = 150

export function staffClient(who: StaffName): StaffClient {
  const { cmsUrl, staff } = inject('platform')
  const session = staffSession(cmsUrl, staff[who].cookies)
  return {
    ...session,
    async create(collection, data) {
      const created = await session.send('POST', collection, data)
      await pause(HEARD)
      return String((created as { doc?: { id?: unknown } }).doc?.id)
    },
    async update(collection, id, data) {
      await session.send('PATCH', `${collection}/${id}`, data)
      await pause(HEARD)
    },
  }
}

/** An account for one test alone, which may be disabled, logged out, reset. */
export const newAccount = (role: Role): Promise<Account> => hire(staffClient('admin'), role)
