import type { GlobalConfig } from 'payload'

import { publicGlobal } from '../cms/access/publishing.ts'
import { isStaff } from '../cms/access/who.ts'
import { languagesPanel } from '../cms/fields/languages-panel.ts'
import { rowsCalled } from '../cms/fields/rows.ts'
import { localizedText } from '../cms/fields/text.ts'

const count = (name: string, label: { en: string; km: string }) => ({
  name,
  label,
  type: 'number' as const,
  required: true,
  min: 0,
})

/**
 * Figures of the years before this system; the later ones are counted out of the reports. As they are entered they are for staff:
 * the site withholds small ones.
 */
export const reportFigures: GlobalConfig = {
  slug: 'report-figures',
  label: { en: 'Figures of earlier years', km: 'តួលេខឆ្នាំមុនៗ' },
  access: { ...publicGlobal, read: isStaff },
  admin: { group: { en: 'Reports', km: 'របាយការណ៍' } },
  versions: { max: 20 },
  fields: [
    languagesPanel('report-figures'),
    localizedText('note', { en: 'Note on these figures', km: 'កំណត់សម្គាល់អំពីតួលេខ' }),
    {
      name: 'years',
      ...rowsCalled({ en: 'Years', km: 'ឆ្នាំ' }, { en: 'Year', km: 'ឆ្នាំ' }, { by: 'year', folded: true }),
      type: 'array',
      fields: [
        { name: 'year', label: { en: 'Year', km: 'ឆ្នាំ' }, type: 'number', required: true, min: 2000, max: 2100 },
        count('received', { en: 'Reports received', km: 'របាយការណ៍បានទទួល' }),
        count('classified', { en: 'Classified as CSAM', km: 'ចាត់ថ្នាក់ជា CSAM' }),
        count('removed', { en: 'Removed', km: 'បានលុបចោល' }),
      ],
    },
  ],
}
