import type { Field } from 'payload'

import { DEFAULT_LOCALE, isLocale, LOCALES, LOCALE_NAMES } from '../../collections/vocabulary/locales.ts'
import { languagesPanel } from './languages-panel.ts'
import { stageField } from './stage.ts'
import { DAY, DAY_AND_TIME } from './moments.ts'

/** When and in which languages the public sees a document. */
export const publishingFields: Field[] = [
  stageField,
  {
    name: 'publishedAt',
    label: { en: 'Date of publication', km: 'កាលបរិច្ឆេទផ្សព្វផ្សាយ' },
    type: 'date',
    index: true,
    admin: {
      position: 'sidebar',
      date: DAY_AND_TIME,
      description: {
        en: 'Set by itself when you publish. A date ahead hides the document until then.',
        km: 'កំណត់ដោយស្វ័យប្រវត្តិពេលផ្សព្វផ្សាយ។ បើជាថ្ងៃខាងមុខ ឯកសារនឹងមិនបង្ហាញមុនថ្ងៃនោះទេ។',
      },
    },
  },
  {
    name: 'readyIn',
    label: { en: 'Ready in', km: 'រួចរាល់ជាភាសា' },
    type: 'select',
    hasMany: true,
    required: true,
    // Whoever begins in a language writes it first.
    defaultValue: ({ locale }) => [isLocale(locale) ? locale : DEFAULT_LOCALE],
    options: LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] })),
    admin: {
      position: 'sidebar',
      description: {
        en: 'Readers of the other language see the document in this one, with a notice.',
        km: 'អ្នកអានភាសាផ្សេងនឹងឃើញឯកសារជាភាសានេះ ជាមួយសេចក្ដីជូនដំណឹង។',
      },
    },
  },
  {
    name: 'reviewBy',
    label: { en: 'Review by', km: 'ពិនិត្យឡើងវិញមុន' },
    type: 'date',
    admin: {
      position: 'sidebar',
      date: DAY,
      description: {
        en: 'Two weeks before this day it comes back as a task.',
        km: 'ពីរសប្ដាហ៍មុនថ្ងៃនេះ វានឹងក្លាយជាកិច្ចការម្ដងទៀត។',
      },
    },
  },
  {
    /** An address that has been public answers "gone" (410) afterwards, not "never heard of" (404). */
    name: 'wasPublished',
    type: 'checkbox',
    defaultValue: false,
    index: true,
    admin: { hidden: true },
  },
  languagesPanel(),
]
