import type { Locale } from '../../collections/vocabulary/locales.ts'
import { isValues, valuesOf, type Values } from '../document-values.ts'

function step(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value[Number(name)]
  return isValues(value) ? value[name] : undefined
}

/** What stands at a path, `blocks.2.text`; undefined where nothing does. */
export const valueAt = (document: Values, path: string): unknown => path.split('.').reduce(step, document as unknown)

/** What a localised field holds in a language, in a document that has all of them. */
export const valueIn = (document: Values, path: string, locale: Locale): unknown =>
  step(valueAt(document, path), locale)

/** A copy of the document with another value at a path; what is not on the way is the same. */
export function withValueAt<Value>(value: Value, path: readonly string[], changed: unknown): Value {
  const [name, ...rest] = path
  if (name === undefined) return changed as Value
  if (Array.isArray(value)) {
    return value.map((each: unknown, at) => (at === Number(name) ? withValueAt(each, rest, changed) : each)) as Value
  }
  const before = valuesOf(value)
  return { ...before, [name]: withValueAt(before[name], rest, changed) } as Value
}

/** Keys in one order, however the database or a browser gave them back. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (!isValues(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, each]) => [name, ordered(each)]),
  )
}

/** Whether two values of a field are the same to whoever reads them: nothing, and an empty text, are alike. */
export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(ordered(one ?? '')) === JSON.stringify(ordered(other ?? ''))
