import type { NumberField, RowField } from 'payload'

import { OLDEST_AGE } from '../../collections/vocabulary/age-bands.ts'

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
      validate: (value: number | null | undefined, { siblingData }: { siblingData: { ageFrom?: number | null } }) => {
        if (typeof value !== 'number' || value < 0 || value > OLDEST_AGE) return `Give an age from 0 to ${OLDEST_AGE}.`
        return value >= (siblingData.ageFrom ?? 0) || 'The upper age is below the lower one.'
      },
    } as NumberField,
  ],
}
