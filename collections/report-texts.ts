import type { Field, GlobalConfig } from 'payload'

import { publicGlobal } from '../cms/access/publishing.ts'
import { languagesPanel } from '../cms/fields/languages-panel.ts'
import { localizedTextarea } from '../cms/fields/text.ts'
import { DEFAULT_LOCALE, isLocale, type Bilingual } from './vocabulary/locales.ts'
import { keysOf, type Labels } from './vocabulary/options.ts'
import {
  REPORT_TEXTS,
  SOURCE_HELP,
  SOURCE_HINTS,
  STATUS_NEXT,
  STATUS_WORDS,
  type ReportText,
} from './vocabulary/report-words.ts'
import { REPORT_SOURCE_LABELS, REPORT_STATUS_LABELS } from './vocabulary/reports.ts'

const TEXT_LABELS: Readonly<Record<ReportText, Bilingual>> = {
  intro: { en: 'Introduction', km: 'សេចក្ដីផ្ដើម' },
  doNot: { en: 'What not to do', km: 'អ្វីដែលមិនត្រូវធ្វើ' },
  noFiles: { en: 'Why no pictures or files', km: 'ហេតុអ្វីមិនទទួលរូបភាព ឬឯកសារ' },
  victim: { en: 'For somebody who is a victim', km: 'សម្រាប់អ្នកដែលជាជនរងគ្រោះ' },
  anonymity: { en: 'What “anonymous” means', km: '«អនាមិក» មានន័យដូចម្ដេច' },
  contact: { en: 'What the contact is for', km: 'ព័ត៌មានទំនាក់ទំនងប្រើសម្រាប់អ្វី' },
  next: { en: 'What happens next (beside the form)', km: 'អ្វីដែលកើតឡើងបន្ទាប់ (ក្បែរទម្រង់)' },
  thanks: { en: 'Thanks (after sending)', km: 'សេចក្ដីអរគុណ (ក្រោយផ្ញើ)' },
  within24Hours: {
    en: 'What happens in the first hours (after sending)',
    km: 'អ្វីដែលកើតឡើងក្នុងប៉ុន្មានម៉ោងដំបូង (ក្រោយផ្ញើ)',
  },
  keepNumber: { en: 'Keep the number (after sending)', km: 'រក្សាទុកលេខ (ក្រោយផ្ញើ)' },
  otherWays: { en: 'Other ways to report', km: 'វិធីរាយការណ៍ផ្សេងទៀត' },
}

/** A text that begins with the words of the vocabulary, and returns to them when it is emptied. */
const worded = (name: string, label: Bilingual, words: Bilingual): Field =>
  localizedTextarea(
    name,
    { ...label },
    { defaultValue: ({ locale }: { locale?: string }) => words[isLocale(locale) ? locale : DEFAULT_LOCALE] },
  )

/** One field for each value of a vocabulary; a field's name has no hyphen. */
const wordedAll = <Value extends string>(labels: Labels<Value>, words: Labels<Value>): Field[] =>
  keysOf(labels).map((value) => worded(value.replaceAll('-', '_'), labels[value], words[value]))

const group = (name: string, label: Bilingual, fields: Field[]): Field => ({
  name,
  label: { ...label },
  type: 'group',
  fields,
})

/** The words around the report form. */
export const reportTexts: GlobalConfig = {
  slug: 'report-texts',
  label: { en: 'Words of the report form', km: 'ពាក្យក្នុងទម្រង់រាយការណ៍' },
  access: publicGlobal,
  admin: {
    group: { en: 'Reports', km: 'របាយការណ៍' },
    description: {
      en: 'A line that begins with “- ” becomes an item of a list, an empty line begins a new paragraph. An emptied text returns to the words it came with.',
      km: 'បន្ទាត់ដែលចាប់ផ្ដើមដោយ «- » ក្លាយជាធាតុក្នុងបញ្ជី ហើយបន្ទាត់ទទេចាប់ផ្ដើមកថាខណ្ឌថ្មី។ បើលុបអត្ថបទណាមួយឲ្យទទេ ពាក្យដើមនឹងត្រឡប់មកវិញ។',
    },
  },
  versions: { max: 20 },
  fields: [
    languagesPanel('report-texts'),
    group(
      'texts',
      { en: 'Texts', km: 'អត្ថបទ' },
      keysOf(TEXT_LABELS).map((name) => worded(name, TEXT_LABELS[name], REPORT_TEXTS[name])),
    ),
    group(
      'sourceHelp',
      { en: 'Help with each kind of place', km: 'ជំនួយសម្រាប់កន្លែងនីមួយៗ' },
      wordedAll(REPORT_SOURCE_LABELS, SOURCE_HELP),
    ),
    group(
      'sourceHints',
      { en: 'Which address to give', km: 'អាសយដ្ឋានណាដែលត្រូវផ្ដល់' },
      wordedAll(REPORT_SOURCE_LABELS, SOURCE_HINTS),
    ),
    group(
      'statusWords',
      { en: 'Status: what it means', km: 'ស្ថានភាព៖ មានន័យដូចម្ដេច' },
      wordedAll(REPORT_STATUS_LABELS, STATUS_WORDS),
    ),
    group(
      'statusNext',
      { en: 'Status: what comes next', km: 'ស្ថានភាព៖ អ្វីដែលនឹងកើតឡើងបន្ទាប់' },
      wordedAll(REPORT_STATUS_LABELS, STATUS_NEXT),
    ),
  ],
}
