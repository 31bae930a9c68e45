import type { Bilingual } from './locales.ts'

/** A closed vocabulary: the stored value, and what people read in each language. */
export type Labels<Value extends string> = Readonly<Record<Value, Bilingual>>

/** The keys of a record in the order in which it was written: of a vocabulary's labels, its stored values. */
export const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] =>
  Object.keys(record) as Key[]

/** A value for each key. */
export const recordOf = <Key extends string, Value>(
  keys: readonly Key[],
  make: (key: Key) => Value,
): Record<Key, Value> => Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Value>

/** The same vocabulary as a Payload select takes it. */
export function selectOptions<Value extends string>(labels: Labels<Value>) {
  return keysOf(labels).map((value) => ({ value, label: { en: labels[value].en, km: labels[value].km } }))
}
