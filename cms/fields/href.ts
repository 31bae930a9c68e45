import type { PayloadRequest, TextField } from 'payload'

import { isHref } from '../../collections/vocabulary/hrefs.ts'
import type { Bilingual } from '../../collections/vocabulary/locales.ts'
import { inPageLanguage } from '../i18n/page-locale.ts'

const GIVE_A_LINK: Bilingual = {
  en: 'Give a link: /donate, or https://example.org/',
  km: 'សូមបញ្ចូលតំណ៖ /donate ឬ https://example.org/',
}

/** What a place to go that is none is answered with. */
export const NO_LINK: Bilingual = {
  en: 'This is not a link. Write /donate, or https://example.org/',
  km: 'នេះមិនមែនជាតំណទេ។ សូមសរសេរ /donate ឬ https://example.org/',
}

/** A place to go: `/donate` for a page of the site, or a whole address. */
export function hrefField(name = 'href', more: { required?: boolean; localized?: boolean } = {}): TextField {
  return {
    name,
    label: { en: 'Link', km: 'តំណ' },
    type: 'text',
    ...more,
    admin: {
      description: {
        en: 'A page of the site without its language, such as /donate, or a whole address, such as https://example.org/',
        km: 'ទំព័រក្នុងគេហទំព័រ ដោយមិនសរសេរភាសា ដូចជា /donate ឬអាសយដ្ឋានពេញ ដូចជា https://example.org/',
      },
    },
    validate: (value: string | null | undefined, { req }: { req: PayloadRequest }) => {
      if (!value) return more.required ? inPageLanguage(req, GIVE_A_LINK) : true
      return isHref(value) || inPageLanguage(req, NO_LINK)
    },
  }
}
