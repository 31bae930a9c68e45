import { khmerDigits } from '../../collections/vocabulary/digits.ts'
import type { Bilingual, Locale } from '../../collections/vocabulary/locales.ts'
import { writeMessage, type Message, type Words } from './message.ts'

/** Where the administration lists the reports. */
const QUEUE_PATH = '/admin/collections/reports'

const WORDS: Bilingual<(count: number) => Omit<Words, 'link'> & { label: string }> = {
  en: (count) => ({
    subject: count === 1 ? '1 new report is waiting' : `${count} new reports are waiting`,
    paragraphs: [
      count === 1 ? '1 new report is waiting for an analyst.' : `${count} new reports are waiting for an analyst.`,
      'What a report says is never sent by e-mail. Log in to read it.',
    ],
    label: 'Open the list of reports',
  }),
  km: (count) => ({
    subject: `មានរបាយការណ៍ថ្មីចំនួន ${khmerDigits(String(count))} កំពុងរង់ចាំ`,
    paragraphs: [
      `មានរបាយការណ៍ថ្មីចំនួន ${khmerDigits(String(count))} កំពុងរង់ចាំអ្នកវិភាគ។`,
      'ខ្លឹមសាររបស់របាយការណ៍មិនត្រូវបានផ្ញើតាមអ៊ីមែលឡើយ។ សូមចូលគណនី ដើម្បីអាន។',
    ],
    label: 'បើកបញ្ជីរបាយការណ៍',
  }),
}

/** That something is waiting, and where. How many is all that it says about reports. */
export function newReportsMessage(language: Locale, count: number, cmsUrl: string): Message {
  const { label, ...words } = WORDS[language](count)
  return writeMessage(language, { ...words, link: { label, href: `${cmsUrl}${QUEUE_PATH}` } })
}
