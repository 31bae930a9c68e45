import type { Access, CollectionConfig, Where } from 'payload'

import { beginningOfDay, dayInPhnomPenh, endOfDay } from '../../collections/vocabulary/phnom-penh.ts'
import { publicRecords } from './publishing.ts'
import { isContentStaff, isPublisher, nobody } from './who.ts'

/**
 * Pictures that may be shown: of nobody who can be recognised, or with a consent that was given, has not ended, and was not
 * withdrawn. The last day of a consent still belongs to it. The database says the same (`picture_shown`), for the files themselves; that
 * both agree is tested.
 */
function hasConsentNow(): Where {
  const today = dayInPhnomPenh(new Date())
  const [begins, ends] = [beginningOfDay(today).toISOString(), endOfDay(today).toISOString()]
  return {
    and: [
      { 'consent.withdrawnOn': { exists: false } },
      {
        or: [
          { 'consent.needed': { not_equals: true } },
          {
            and: [
              { 'consent.givenOn': { less_than: ends } },
              {
                or: [
                  { 'consent.expiresOn': { exists: false } },
                  { 'consent.expiresOn': { greater_than_equal: begins } },
                ],
              },
            ],
          },
        ],
      },
    ],
  }
}

const isShownOr =
  (rule: (args: Parameters<Access>[0]) => boolean): Access =>
  (args) =>
    rule(args) ? true : hasConsentNow()

/** For pictures: staff see all of them, everybody else those that may be shown. */
export const pictureRecords = { ...publicRecords, read: isShownOr(isContentStaff) } satisfies CollectionConfig['access']

/** For what people have signed: it holds their names, and is for those who must be able to prove it. */
export const consentRecords = {
  create: isContentStaff,
  read: isContentStaff,
  readVersions: nobody,
  update: isContentStaff,
  delete: isPublisher,
  unlock: nobody,
} satisfies CollectionConfig['access']
