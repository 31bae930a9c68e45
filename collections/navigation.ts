import type { ArrayField, GlobalConfig } from 'payload'

import { publicGlobal } from '../cms/access/publishing.ts'
import { hrefField } from '../cms/fields/href.ts'
import { languagesPanel } from '../cms/fields/languages-panel.ts'
import { rowsCalled } from '../cms/fields/rows.ts'
import { localizedText } from '../cms/fields/text.ts'

const label = localizedText('label', { en: 'Words', km: 'ពាក្យ' })

const ENTRY = { en: 'Entry', km: 'ធាតុ' }
const BY_WORDS = { by: 'label', folded: true }

const menu = (name: string, words: { en: string; km: string }): ArrayField => ({
  name,
  ...rowsCalled(words, ENTRY, BY_WORDS),
  type: 'array',
  maxRows: 8,
  fields: [
    label,
    hrefField(),
    {
      name: 'children',
      ...rowsCalled({ en: 'Entries', km: 'ធាតុ' }, ENTRY, BY_WORDS),
      type: 'array',
      maxRows: 14,
      fields: [label, hrefField('href', { required: true })],
    },
  ],
})

export const navigation: GlobalConfig = {
  slug: 'navigation',
  label: { en: 'Navigation', km: 'ម៉ឺនុយ' },
  access: publicGlobal,
  admin: { group: { en: 'Site', km: 'គេហទំព័រ' } },
  versions: { max: 20 },
  fields: [
    languagesPanel('navigation'),
    menu('main', { en: 'Main menu', km: 'ម៉ឺនុយមេ' }),
    menu('footer', { en: 'Footer', km: 'ផ្នែកខាងក្រោមទំព័រ' }),
  ],
}
