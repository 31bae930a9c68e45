import type { Field } from 'payload'

import { LOCALES, type Bilingual } from '../../collections/vocabulary/locales.ts'
import { recordOf } from '../../collections/vocabulary/options.ts'
import { isValues, type Values } from '../document-values.ts'

/** Where a text stands in a document, for those who have to find it again. */
interface FieldPlace {
  field: Field
  /**
   * As the path, with the ids of rows in the place of their numbers: a row that is moved, or has another before it now, is the
   * same row.
   */
  key: string
  /** What people call the way there, from the outside in. */
  labels: readonly Bilingual[]
}

/** A label as our collections write them, in both languages; a name that is the same in all where there is no other. */
function bilingual(label: unknown, otherwise: string): Bilingual {
  const say = (locale: string): string => {
    const said: unknown = isValues(label) ? label[locale] : label
    return typeof said === 'string' && said !== '' ? said : otherwise
  }
  return recordOf(LOCALES, say)
}

const numbered = (label: Bilingual, at: number): Bilingual =>
  recordOf(LOCALES, (locale) => `${label[locale]} ${at + 1}`)

/** The field of a name among these; rows, tabs and the like have none, and are looked through. */
function named(fields: readonly Field[], name: string): { field: Field; inside: readonly Field[] } | undefined {
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const tab of field.tabs) {
        if ('name' in tab && tab.name === name) return { field, inside: tab.fields }
        const found = 'name' in tab && tab.name ? undefined : named(tab.fields, name)
        if (found !== undefined) return found
      }
    } else if ('name' in field && field.name !== undefined) {
      if (field.name === name) return { field, inside: 'fields' in field ? field.fields : [] }
    } else if ('fields' in field) {
      const found = named(field.fields, name)
      if (found !== undefined) return found
    }
  }
  return undefined
}

/**
 * The field that a path names in a document.
 * @param path as Payload writes it: `blocks.2.text`
 */
export function fieldAt(fields: readonly Field[], document: Values, path: string): FieldPlace | undefined {
  const key: string[] = []
  const labels: Bilingual[] = []
  const steps = path.split('.')
  let inside = fields
  let values: unknown = document
  let field: Field | undefined
  for (let at = 0; at < steps.length; at += 1) {
    const name = steps[at] ?? ''
    const found = named(inside, name)
    if (found === undefined) return undefined
    field = found.field
    inside = found.inside
    key.push(name)
    const label = bilingual('label' in field ? field.label : undefined, name)
    values = isValues(values) ? values[name] : undefined
    if ((field.type === 'array' || field.type === 'blocks') && at + 1 < steps.length) {
      at += 1
      const number = Number(steps[at])
      const row: unknown = Array.isArray(values) ? values[number] : undefined
      const type = isValues(row) ? row['blockType'] : undefined
      const block = field.type === 'blocks' ? field.blocks.find(({ slug }) => slug === type) : undefined
      if (field.type === 'blocks') inside = block?.fields ?? []
      key.push(isValues(row) && typeof row['id'] === 'string' ? row['id'] : String(number))
      const one = field.type === 'array' ? bilingual(field.labels?.singular, label.en) : label
      labels.push(numbered(block === undefined ? one : bilingual(block.labels?.singular, block.slug), number))
      values = row
    } else labels.push(label)
  }
  return field === undefined ? undefined : { field, key: key.join('.'), labels }
}
