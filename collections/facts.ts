import type { CollectionConfig } from 'payload'

import { publicRecords } from '../cms/access/publishing.ts'
import { hrefField } from '../cms/fields/href.ts'
import { slugField } from '../cms/fields/slug.ts'
import { usedInField } from '../cms/fields/used-in.ts'
import { localizedText } from '../cms/fields/text.ts'
import { keepsRowsOfFacts } from '../cms/hooks/search-rows.ts'
import { DAY } from '../cms/fields/moments.ts'

const day = { date: DAY }

/** One value, its source and its date. Texts name it as {{slug}}, so that it is changed once and right everywhere. */
export const facts: CollectionConfig = {
  slug: 'facts',
  labels: { singular: { en: 'Fact', km: 'ទិន្នន័យ' }, plural: { en: 'Facts', km: 'ទិន្នន័យ' } },
  access: publicRecords,
  admin: {
    group: { en: 'Site', km: 'គេហទំព័រ' },
    useAsTitle: 'slug',
    defaultColumns: ['slug', 'value', 'asOf', 'reviewBy'],
  },
  defaultSort: 'slug',
  hooks: {
    afterChange: keepsRowsOfFacts.afterChange,
    afterDelete: keepsRowsOfFacts.afterDelete,
  },
  fields: [
    localizedText('label', { en: 'What it is', km: 'ឈ្មោះទិន្នន័យ' }),
    localizedText('value', { en: 'Value', km: 'តម្លៃ' }),
    localizedText('source', { en: 'Source', km: 'ប្រភព' }),
    hrefField('sourceUrl'),
    { name: 'asOf', label: { en: 'As of', km: 'គិតត្រឹម' }, type: 'date', required: true, admin: day },
    { name: 'reviewBy', label: { en: 'Review by', km: 'ពិនិត្យឡើងវិញមុន' }, type: 'date', admin: day },
    slugField('label'),
    usedInField,
  ],
}
