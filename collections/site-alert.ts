import type { GlobalConfig } from 'payload'

import { publicGlobal } from '../cms/access/publishing.ts'
import { hrefField } from '../cms/fields/href.ts'
import { periodFields } from '../cms/fields/period.ts'
import { languagesPanel } from '../cms/fields/languages-panel.ts'
import { localizedText, localizedTextarea } from '../cms/fields/text.ts'
import { ALERT_LEVEL_LABELS } from './vocabulary/alerts.ts'
import { selectOptions } from './vocabulary/options.ts'

/** A few words above every page of the site, for as long as they are needed. */
export const siteAlert: GlobalConfig = {
  slug: 'site-alert',
  label: { en: 'Alert on all pages', km: 'សេចក្ដីជូនដំណឹងលើគ្រប់ទំព័រ' },
  access: publicGlobal,
  admin: {
    group: { en: 'Site', km: 'គេហទំព័រ' },
    description: {
      en: 'Shown above every page as soon as you save, from and until the times below, in Phnom Penh time. Readers can close it. Empty the text in both languages to take it away.',
      km: 'បង្ហាញនៅខាងលើគ្រប់ទំព័រភ្លាមៗពេលអ្នករក្សាទុក តាមម៉ោងចាប់ផ្ដើម និងម៉ោងបញ្ចប់ខាងក្រោម (ម៉ោងភ្នំពេញ)។ អ្នកអានអាចបិទវាបាន។ លុបអត្ថបទទាំងពីរភាសា ដើម្បីដកវាចេញ។',
    },
  },
  versions: { max: 20 },
  fields: [
    {
      name: 'now',
      type: 'ui',
      admin: { disableListColumn: true, components: { Field: '/site-alert/AlertNow.tsx#AlertNow' } },
    },
    languagesPanel('site-alert'),
    {
      name: 'level',
      label: { en: 'Kind', km: 'ប្រភេទ' },
      type: 'select',
      required: true,
      defaultValue: 'notice',
      options: selectOptions(ALERT_LEVEL_LABELS),
    },
    localizedText('title', { en: 'Title', km: 'ចំណងជើង' }, { maxLength: 120 }),
    localizedTextarea('text', { en: 'Text', km: 'អត្ថបទ' }, { maxLength: 500 }),
    {
      type: 'row',
      fields: [hrefField(), localizedText('label', { en: 'Words of the link', km: 'ពាក្យនៃតំណ' })],
    },
    periodFields,
  ],
}
