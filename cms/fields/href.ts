import type { TextField } from 'payload'

import { isHref } from '../../collections/vocabulary/hrefs.ts'

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
    validate: (value: string | null | undefined) =>
      !value
        ? more.required
          ? 'Give a link: /donate, or https://example.org/'
          : true
        : isHref(value) || 'This is not a link. Write /donate, or https://example.org/',
  }
}
