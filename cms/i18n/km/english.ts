import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** What Payload says in English. A key that an upgrade brings or drops fails the type check of the Khmer beside it. */
export type English = DefaultTranslationsObject
