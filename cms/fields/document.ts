import type { Field } from 'payload'

import { LOCALES, LOCALE_NAMES } from '../../collections/vocabulary/locales.ts'
import { localizedText } from './text.ts'

/** What people want to know of a file before they spend their data on it; its size and type Payload knows. */
export const documentFields: Field[] = [
  localizedText('title', { en: 'Title', km: 'ចំណងជើង' }),
  {
    name: 'language',
    label: { en: 'Language', km: 'ភាសា' },
    type: 'select',
    required: true,
    defaultValue: 'en',
    options: LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] })),
  },
  { name: 'pages', label: { en: 'Pages', km: 'ចំនួនទំព័រ' }, type: 'number', min: 1 },
]
