import { inject } from 'vitest'

import type { Role } from '../../../collections/vocabulary/roles.ts'
import { heard } from './heard.ts'
import { staffSession, type StaffSession } from './staff-session.ts'
import { hire, type Account, type StaffName } from './staff.ts'

/** Staff at work over the REST interface of the CMS, as the admin uses it; the site has heard of what they save. */
export interface StaffClient extends StaffSession {
  /** @returns the new document's id */
  create(collection: string, data: object): Promise<string>
  update(collection: string, id: string, data: object): Promise<void>
}

export function staffClient(who: StaffName): StaffClient {
  const { cmsUrl, staff } = inject('platform')
  const session = staffSession(cmsUrl, staff[who].cookies)
  return {
    ...session,
    async create(collection, data) {
      const created = await session.send('POST', collection, data)
      await heard()
      return String((created as { doc?: { id?: unknown } }).doc?.id)
    },
    async update(collection, id, data) {
      await session.send('PATCH', `${collection}/${id}`, data)
      await heard()
    },
  }
}

/** An account for one test alone, which may be disabled, logged out, reset. */
export const newAccount = (role: Role): Promise<Account> => hire(staffClient('admin'), role)
