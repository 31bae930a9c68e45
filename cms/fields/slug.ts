import type { FieldHook, PayloadRequest, TextField, TypeWithTimestamps } from 'payload'

import type { Bilingual } from '../../collections/vocabulary/locales.ts'
import { slugFrom, slugSchema } from '../../collections/vocabulary/slugs.ts'
import { inPageLanguage } from '../i18n/page-locale.ts'
import { slugOfCopy } from './slug-of-copy.ts'

/** What an address that is none is answered with. */
export const NO_SLUG: Bilingual = {
  en: 'Use small Latin letters, digits and single hyphens, for example safer-internet-day.',
  km: 'សូមប្រើអក្សរឡាតាំងតូច លេខ និងសញ្ញា - តែមួយៗ ឧទាហរណ៍ safer-internet-day។',
}

const addressOfTheSite = (slug: string): Bilingual => ({
  en: `“${slug}” is an address of the site itself. Choose another.`,
  km: `«${slug}» ជាអាសយដ្ឋានរបស់គេហទំព័រខ្លួនឯង។ សូមជ្រើសរើសអាសយដ្ឋានផ្សេង។`,
})

/**
 * Out of the English title, and only while nobody has set one: an address that has been given out does not change by
 * itself. While somebody writes in Khmer the slug stays empty until it is typed.
 */
const fillFrom =
  (source: string): FieldHook<TypeWithTimestamps, unknown> =>
  ({ value, data, originalDoc, req }) => {
    if (typeof value === 'string' && value !== '') return value
    if (typeof originalDoc?.slug === 'string' && originalDoc.slug !== '') return originalDoc.slug
    const title: unknown = data?.[source]
    return req.locale === 'en' && typeof title === 'string' ? slugFrom(title) : value
  }

/** The document's name in its address: ASCII, the same in both languages. */
export function slugField(source = 'title', reserved: readonly string[] = []): TextField {
  return {
    name: 'slug',
    label: { en: 'Address (slug)', km: 'អាសយដ្ឋាន (slug)' },
    type: 'text',
    required: true,
    unique: true,
    index: true,
    admin: {
      position: 'sidebar',
      description: {
        en: 'Small Latin letters, digits and hyphens. Made from the English title when left empty.',
        km: 'អក្សរឡាតាំងតូច លេខ និងសញ្ញា - ។ បើទុកទទេ ប្រព័ន្ធបង្កើតពីចំណងជើងជាភាសាអង់គ្លេស។',
      },
    },
    hooks: { beforeValidate: [fillFrom(source)], beforeDuplicate: [slugOfCopy] },
    validate: (value: string | null | undefined, { req }: { req: PayloadRequest }) => {
      if (!slugSchema.safeParse(value).success) return inPageLanguage(req, NO_SLUG)
      return value && reserved.includes(value) ? inPageLanguage(req, addressOfTheSite(value)) : true
    },
  }
}
