import type { DateField, PayloadRequest, RowField } from 'payload'

import { inPageLanguage } from '../i18n/page-locale.ts'
import { DAY_AND_TIME } from './moments.ts'

const ENDS_BEFORE_IT_BEGINS = {
  en: 'It would end before it begins. Give a later time, or none.',
  km: 'វានឹងចប់មុនពេលចាប់ផ្ដើម។ សូមដាក់ពេលក្រោយជាងនេះ ឬទុកទទេ។',
}

/** Moments are written and shown in the time of the configuration, which is Phnom Penh's. */
const moment = (name: string, label: { en: string; km: string }): DateField => ({
  name,
  label,
  type: 'date',
  timezone: true,
  admin: { date: DAY_AND_TIME },
})

const isBefore = (one: unknown, other: unknown) =>
  typeof one === 'string' && typeof other === 'string' && Date.parse(one) <= Date.parse(other)

/** From when until when something is shown; without either, it has no beginning or no end. */
export const periodFields: RowField = {
  type: 'row',
  fields: [
    moment('from', { en: 'From', km: 'ចាប់ពី' }),
    {
      ...moment('until', { en: 'Until', km: 'រហូតដល់' }),
      validate: (
        value: Date | string | null | undefined,
        { siblingData, req }: { siblingData: Partial<Record<string, unknown>>; req: PayloadRequest },
      ) => !isBefore(value, siblingData['from']) || inPageLanguage(req, ENDS_BEFORE_IT_BEGINS),
    },
  ],
}
