import type { Bilingual } from '../../collections/vocabulary/locales.ts'

/** What rows are called, all of them and one: left alone, Payload makes a name for one out of the code, in English. */
export const rowsCalled = (many: Bilingual, one: Bilingual) => ({
  label: { ...many },
  labels: { singular: { ...one }, plural: { ...many } },
})
