import type { PayloadRequest } from 'payload'

import { isContentStaff, isPublisher } from '../access/who.ts'
import { rulesOfTheDesk } from '../workflow/standing.ts'

/**
 * What somebody who imports may do. A sheet is written by one person, so it makes drafts where nobody may publish alone
 * what they have written alone.
 */
export async function sheetRights(req: PayloadRequest): Promise<{ writes: boolean; publishes: boolean }> {
  const publishes = isPublisher({ req }) && !(await rulesOfTheDesk(req)).secondPerson
  return { writes: isContentStaff({ req }), publishes }
}
