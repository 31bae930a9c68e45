import type { Bilingual } from './locales.ts'

/** A closed vocabulary: the stored value, and what people read in each language. */
export type Labels<Value extends string> = Readonly<Record<Value, Bilingual>>

/** The stored values of a vocabulary, in the order in which it was written. */
export function valuesOf<Value extends string>(labels: Labels<Value>): readonly Value[] {
  return Object.keys(labels) as Value[]
}

/** The same vocabulary as a Payload select takes it. */
export function selectOptions<Value extends string>(labels: Labels<Value>) {
  return valuesOf(labels).map((value) => ({ value, label: { en: labels[value].en, km: labels[value].km } }))
}
