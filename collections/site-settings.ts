import type { GlobalConfig } from 'payload'

import { publicGlobal } from '../cms/access/publishing.ts'
import { hrefField } from '../cms/fields/href.ts'
import { pictureField } from '../cms/fields/picture.ts'
import { localizedRichText } from '../cms/fields/rich-text.ts'
import { languagesPanel } from '../cms/fields/languages-panel.ts'
import { rowsCalled } from '../cms/fields/rows.ts'
import { localizedText, localizedTextarea } from '../cms/fields/text.ts'

/** Who runs the hotline. Another one changes these, and the platform is theirs. */
export const siteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: { en: 'Site settings', km: 'ការកំណត់គេហទំព័រ' },
  access: publicGlobal,
  admin: { group: { en: 'Site', km: 'គេហទំព័រ' } },
  versions: { max: 20 },
  fields: [
    languagesPanel('site-settings'),
    localizedText('siteName', { en: 'Name', km: 'ឈ្មោះ' }),
    localizedText('siteShortName', { en: 'Short name', km: 'ឈ្មោះខ្លី' }),
    localizedText('tagline', { en: 'Tagline', km: 'ពាក្យស្លោក' }),
    localizedTextarea('description', { en: 'Description for search engines', km: 'ការពិពណ៌នាសម្រាប់ម៉ាស៊ីនស្វែងរក' }),
    pictureField('logo', { label: { en: 'Logo (the drawn mark when empty)', km: 'ឡូហ្គោ (បើទទេ ប្រើសញ្ញាដើម)' } }),
    localizedText('organisation', { en: 'Organisation', km: 'អង្គការ' }),
    localizedTextarea('address', { en: 'Postal address', km: 'អាសយដ្ឋាន' }),
    { name: 'email', label: { en: 'E-mail', km: 'អ៊ីមែល' }, type: 'email' },
    { name: 'phone', label: { en: 'Telephone', km: 'ទូរសព្ទ' }, type: 'text' },
    localizedText('openingHours', { en: 'Opening hours', km: 'ម៉ោងធ្វើការ' }),
    localizedText('emergencyTitle', { en: 'Emergency: title', km: 'ករណីបន្ទាន់៖ ចំណងជើង' }),
    localizedRichText('emergencyText', { en: 'Emergency: text', km: 'ករណីបន្ទាន់៖ អត្ថបទ' }),
    localizedTextarea('footerText', { en: 'Footer text', km: 'អត្ថបទផ្នែកខាងក្រោមទំព័រ' }),
    localizedText('exitLabel', { en: 'Words on the exit button', km: 'ពាក្យលើប៊ូតុងចាកចេញ' }),
    {
      ...hrefField('exitUrl', { required: true }),
      label: { en: 'Where the exit button leads (an everyday page)', km: 'ទីដែលប៊ូតុងចាកចេញនាំទៅ (ទំព័រធម្មតា)' },
      defaultValue: 'https://www.google.com/search?q=weather',
    },
    localizedText('copyright', { en: 'Copyright line', km: 'បន្ទាត់រក្សាសិទ្ធិ' }),
    {
      name: 'social',
      ...rowsCalled({ en: 'Follow us', km: 'តាមដានយើង' }, { en: 'Account', km: 'គណនី' }, { by: 'name' }),
      type: 'array',
      maxRows: 8,
      fields: [
        { name: 'name', label: { en: 'Name', km: 'ឈ្មោះ' }, type: 'text', required: true },
        hrefField('url', { required: true }),
      ],
    },
  ],
}
