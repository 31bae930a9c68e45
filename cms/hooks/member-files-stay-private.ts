import { ValidationError, type CollectionBeforeValidateHook, type TypeWithTimestamps } from 'payload'

import type { Bilingual } from '../../collections/vocabulary/locales.ts'
import { inPageLanguage } from '../i18n/page-locale.ts'

const MISPLACED = {
  files: {
    en: 'A members-only resource has members’ files only. Upload this file there.',
    km: 'ធនធានសម្រាប់តែសមាជិក អាចមានតែឯកសារសម្រាប់សមាជិកប៉ុណ្ណោះ។ សូមផ្ទុកឯកសារនេះឡើងនៅទីនោះ។',
  },
  memberFiles: {
    en: 'A public resource has public files only. Make it members-only, or upload this file as a public one.',
    km: 'ធនធានសាធារណៈ អាចមានតែឯកសារសាធារណៈប៉ុណ្ណោះ។ សូមធ្វើឲ្យវាសម្រាប់តែសមាជិក ឬផ្ទុកឯកសារនេះឡើងជាឯកសារសាធារណៈ។',
  },
} satisfies Record<string, Bilingual>

const isFilled = (value: unknown): boolean => Array.isArray(value) && value.length > 0

/**
 * A members-only resource may not carry a public file, nor a public one a members' file: which collection a file is in
 * decides who can open it, so a mistake here would either leak it or show visitors a file that they cannot have.
 */
export const keepsMemberFilesPrivate: CollectionBeforeValidateHook<TypeWithTimestamps> = ({
  data,
  originalDoc,
  collection,
  req,
}) => {
  if (!data) return data
  const field = (name: string): unknown => (name in data ? data[name] : originalDoc?.[name])
  const membersOnly = field('visibility') === 'members'
  const path = membersOnly ? 'files' : 'memberFiles'
  if (isFilled(field(path))) {
    const message = inPageLanguage(req, MISPLACED[path])
    throw new ValidationError({ collection: collection.slug, errors: [{ path, message }], req })
  }
  return data
}
