import type { ArrayField, Field, GlobalConfig } from 'payload'

import { publicGlobal } from '../cms/access/publishing.ts'
import { hrefField } from '../cms/fields/href.ts'
import { languagesPanel } from '../cms/fields/languages-panel.ts'
import { localizedRichText } from '../cms/fields/rich-text.ts'
import { rowsCalled } from '../cms/fields/rows.ts'
import { localizedText, localizedTextarea } from '../cms/fields/text.ts'
import { AUDIENCE_LABELS, AUDIENCES } from './vocabulary/audiences.ts'
import type { Bilingual } from './vocabulary/locales.ts'

const title = localizedText('title', { en: 'Title', km: 'ចំណងជើង' })
const text = localizedTextarea('text', { en: 'Text', km: 'អត្ថបទ' })

const group = (name: string, label: { en: string; km: string }, fields: Field[]): Field => ({
  name,
  label,
  type: 'group',
  fields,
})

const rows = (name: string, many: Bilingual, one: Bilingual, linked: boolean): ArrayField => ({
  name,
  ...rowsCalled(many, one, { by: 'title', folded: true }),
  type: 'array',
  maxRows: 6,
  fields: linked ? [title, text, hrefField()] : [title, text],
})

/** The words of the home page; what it lists comes from the collections. */
export const home: GlobalConfig = {
  slug: 'home',
  label: { en: 'Home page', km: 'ទំព័រដើម' },
  access: publicGlobal,
  admin: { group: { en: 'Site', km: 'គេហទំព័រ' } },
  versions: { max: 20 },
  fields: [
    languagesPanel('home'),
    group('hero', { en: 'Call to report', km: 'ការអំពាវនាវឲ្យរាយការណ៍' }, [
      title,
      text,
      localizedText('note', { en: 'Line below the button', km: 'បន្ទាត់ក្រោមប៊ូតុង' }),
    ]),
    group('whatIsCsam', { en: 'What is CSAM', km: 'អ្វីទៅជា CSAM' }, [
      title,
      localizedRichText('text', { en: 'Text', km: 'អត្ថបទ' }),
    ]),
    group('whyReport', { en: 'Why report', km: 'ហេតុអ្វីត្រូវរាយការណ៍' }, [
      title,
      rows('reasons', { en: 'Reasons', km: 'មូលហេតុ' }, { en: 'Reason', km: 'មូលហេតុ' }, false),
    ]),
    group('takedown', { en: 'How a takedown works', km: 'របៀបលុបចោល' }, [
      title,
      localizedTextarea('intro', { en: 'Introduction', km: 'សេចក្ដីផ្ដើម' }),
      rows('steps', { en: 'Steps', km: 'ជំហាន' }, { en: 'Step', km: 'ជំហាន' }, false),
    ]),
    group('status', { en: 'Check a report’s status', km: 'ពិនិត្យស្ថានភាពរបាយការណ៍' }, [title, text]),
    group('counters', { en: 'Counters', km: 'តួលេខ' }, [title, localizedText('note', { en: 'Note', km: 'កំណត់សម្គាល់' })]),
    group('work', { en: 'Work at a glance', km: 'ការងារសង្ខេប' }, [
      title,
      text,
      rows('cards', { en: 'Cards', km: 'កាត' }, { en: 'Card', km: 'កាត' }, true),
    ]),
    group('approaches', { en: 'Three approaches', km: 'វិធីសាស្ត្របី' }, [
      title,
      rows('items', { en: 'Approaches', km: 'វិធីសាស្ត្រ' }, { en: 'Approach', km: 'វិធីសាស្ត្រ' }, true),
    ]),
    group('news', { en: 'Latest news', km: 'ព័ត៌មានចុងក្រោយ' }, [title]),
    group('learning', { en: 'Learning centre', km: 'មជ្ឈមណ្ឌលសិក្សា' }, [
      title,
      text,
      group(
        'audiences',
        { en: 'Invitation for each audience', km: 'សារអញ្ជើញសម្រាប់ក្រុមនីមួយៗ' },
        AUDIENCES.map((audience) => localizedTextarea(audience, { ...AUDIENCE_LABELS[audience] })),
      ),
    ]),
    group('testimonials', { en: 'Testimonials', km: 'សម្ដីអ្នកប្រើប្រាស់' }, [title]),
    group('gallery', { en: 'Gallery', km: 'វិចិត្រសាល' }, [title]),
    group('partners', { en: 'Partners', km: 'ដៃគូ' }, [title]),
    group('donate', { en: 'Donate', km: 'បរិច្ចាគ' }, [
      title,
      text,
      localizedText('label', { en: 'Words on the button', km: 'ពាក្យលើប៊ូតុង' }),
    ]),
    group('follow', { en: 'Follow us', km: 'តាមដានយើង' }, [title, text]),
  ],
}
