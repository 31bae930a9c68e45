import type { CollectionConfig } from 'payload'

import { isPublisher, nobody } from '../cms/access/who.ts'
import { LOCALES, LOCALE_NAMES } from './vocabulary/locales.ts'
import { SUBSCRIBER_STATUS_LABELS } from './vocabulary/newsletter.ts'
import { selectOptions } from './vocabulary/options.ts'

/** Who gets the newsletter, confirmed by themselves. There is no way to take the list out: it is for nothing else. */
export const newsletterSubscribers: CollectionConfig = {
  slug: 'newsletter-subscribers',
  labels: {
    singular: { en: 'Subscriber', km: 'អ្នកជាវ' },
    plural: { en: 'Newsletter subscribers', km: 'អ្នកជាវព្រឹត្តិបត្រ' },
  },
  access: {
    create: nobody,
    read: isPublisher,
    readVersions: nobody,
    update: nobody,
    delete: isPublisher,
    unlock: nobody,
  },
  admin: {
    group: { en: 'People', km: 'មនុស្ស' },
    useAsTitle: 'email',
    defaultColumns: ['email', 'language', 'status', 'confirmedAt'],
    listSearchableFields: ['email'],
    description: {
      en: 'Who asked for the newsletter and confirmed it by a link. Nobody can be added here. Who unsubscribes is deleted; an address that does not work is kept, so that it is not tried again. Delete somebody who asks you to.',
      km: 'អ្នកដែលបានសុំទទួលព្រឹត្តិបត្រ ហើយបានបញ្ជាក់តាមតំណ។ មិនអាចបន្ថែមអ្នកណានៅទីនេះបានទេ។ អ្នកដែលឈប់ទទួលត្រូវបានលុប។ អាសយដ្ឋានដែលមិនដំណើរការត្រូវបានរក្សាទុក ដើម្បីកុំឲ្យផ្ញើម្ដងទៀត។ សូមលុបអ្នកដែលសុំឲ្យលុប។',
    },
  },
  defaultSort: '-confirmedAt',
  fields: [
    { name: 'email', label: { en: 'E-mail', km: 'អ៊ីមែល' }, type: 'email', required: true, unique: true },
    {
      name: 'language',
      label: { en: 'Language', km: 'ភាសា' },
      type: 'select',
      required: true,
      options: LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] })),
    },
    {
      name: 'status',
      label: { en: 'Status', km: 'ស្ថានភាព' },
      type: 'select',
      required: true,
      defaultValue: 'confirmed',
      index: true,
      options: selectOptions(SUBSCRIBER_STATUS_LABELS),
    },
    { name: 'confirmedAt', label: { en: 'Confirmed', km: 'បានបញ្ជាក់នៅ' }, type: 'date' },
    {
      name: 'bounce',
      label: { en: 'What the mail server said', km: 'អ្វីដែលម៉ាស៊ីនបម្រើអ៊ីមែលបានឆ្លើយ' },
      type: 'text',
      admin: { condition: (_, siblings) => siblings?.['status'] === 'bounced' },
    },
  ],
}
