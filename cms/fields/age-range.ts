import type { NumberField, PayloadRequest, RowField } from 'payload'

import { OLDEST_AGE } from '../../collections/vocabulary/age-bands.ts'
import type { Bilingual } from '../../collections/vocabulary/locales.ts'
import { formatNumber } from '../../collections/vocabulary/wording.ts'
import { inPageLanguage } from '../i18n/page-locale.ts'

const NO_AGE: Bilingual = {
  en: `Give an age from 0 to ${OLDEST_AGE}.`,
  km: `សូមបញ្ចូលអាយុពី ០ ដល់ ${formatNumber(OLDEST_AGE, 'km')}។`,
}
const UPSIDE_DOWN: Bilingual = {
  en: 'The upper age is below the lower one.',
  km: 'អាយុខាងចុងតូចជាងអាយុខាងដើម។',
}

interface Asked {
  req: PayloadRequest
  siblingData: { ageFrom?: number | null }
}

const age = (name: string, label: { en: string; km: string }): NumberField => ({
  name,
  label,
  type: 'number',
  required: true,
  min: 0,
  max: OLDEST_AGE,
  index: true,
})

/** Years of age, both ends included. */
export const ageRangeFields: RowField = {
  type: 'row',
  fields: [
    age('ageFrom', { en: 'From age', km: 'ចាប់ពីអាយុ' }),
    {
      ...age('ageTo', { en: 'To age', km: 'ដល់អាយុ' }),
      validate: (value: number | null | undefined, { req, siblingData }: Asked) => {
        if (typeof value !== 'number' || value < 0 || value > OLDEST_AGE) return inPageLanguage(req, NO_AGE)
        return value >= (siblingData.ageFrom ?? 0) || inPageLanguage(req, UPSIDE_DOWN)
      },
    } as NumberField,
  ],
}
