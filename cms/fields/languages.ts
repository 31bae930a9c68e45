import type { SelectField } from 'payload'

import { LOCALES, LOCALE_NAMES } from '../../collections/vocabulary/locales.ts'

/** The languages that something itself speaks, whatever the language of the page about it. */
export const languagesField: SelectField = {
  name: 'languages',
  label: { en: 'Languages', km: 'ភាសា' },
  type: 'select',
  hasMany: true,
  required: true,
  options: LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] })),
}
