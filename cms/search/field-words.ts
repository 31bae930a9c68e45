import type { Field, SanitizedCollectionConfig } from 'payload'

import { isLocale, type Locale } from '../../collections/vocabulary/locales.ts'
import { isValues, type Values } from '../document-values.ts'
import { richTextWords } from './rich-text-words.ts'

/** Texts of a document in one language: those of the language, and names that are the same in all. */
interface FieldWords {
  /** Of one line or a few, by the name of the field. */
  lines: ReadonlyMap<string, string>
  /** What was chosen from lists. */
  labels: readonly string[]
  /** Running text, in the order of the fields. */
  body: readonly string[]
}

/** Fields that hold settings, addresses and the like, and nothing that anybody reads. */
const NOT_READ = new Set([
  'slug',
  'formerSlugs',
  'url',
  'href',
  'filename',
  'readyIn',
  '_status',
  'licence',
  'visibility',
  'stage',
  'contentAdvisory',
  'id',
  'blockName',
])

const listOf = (value: unknown): readonly Values[] => (Array.isArray(value) ? value.filter(isValues) : [])

/** What is chosen to say that there is nothing: whoever looks for "nothing" does not look for those. */
const SAYS_NOTHING: ReadonlySet<unknown> = new Set(['none', 'nothing'])

/** A picture that may not be shown any more goes with its words, which speak of those in it: they are never looked for. */
const isOfPicture = (fields: readonly Field[]): boolean =>
  fields.some((field) => field.type === 'upload' && field.relationTo === 'media' && field.required === true)

/** Labels of what was chosen in a select, as readers of the language see them. */
function optionWords(field: Extract<Field, { type: 'select' | 'radio' }>, value: unknown, locale: Locale): string {
  const chosen = new Set(Array.isArray(value) ? value : [value])
  const labels = field.options.flatMap((option) => {
    if (typeof option === 'string' || !chosen.has(option.value) || SAYS_NOTHING.has(option.value)) return []
    const label: unknown = isValues(option.label) ? option.label[locale] : option.label
    return typeof label === 'string' ? [label] : []
  })
  return labels.join(', ')
}

function wordsOfField(field: Field, value: unknown, locale: Locale, isClosed: IsClosed): string {
  const { type } = field
  if (type === 'text' || type === 'textarea') return typeof value === 'string' ? value : ''
  if (type === 'richText') return richTextWords(value)
  if (type === 'select' || type === 'radio') return optionWords(field, value, locale)
  if (type === 'group') return isValues(value) ? wordsOfFields(field.fields, value, locale, isClosed) : ''
  if (type === 'array') {
    if (isOfPicture(field.fields)) return ''
    return listOf(value)
      .map((row) => wordsOfFields(field.fields, row, locale, isClosed))
      .join('\n')
  }
  if (type !== 'blocks') return ''
  return listOf(value)
    .map((block) => {
      const definition = field.blocks.find(({ slug }) => slug === block['blockType'])
      return definition ? wordsOfFields(definition.fields, block, locale, isClosed) : ''
    })
    .join('\n')
}

type IsClosed = (field: Field) => boolean

/** Every field with its value in the language; rows, tabs and the like are looked through. */
function* valuesOf(
  fields: readonly Field[],
  values: Values,
  locale: Locale,
  isClosed: IsClosed,
): Generator<[string, Field, unknown]> {
  for (const field of fields) {
    if (isClosed(field)) continue
    if (field.type === 'tabs') {
      for (const tab of field.tabs) yield* valuesOf(tab.fields, values, locale, isClosed)
    } else if ('name' in field && field.name) {
      if (NOT_READ.has(field.name)) continue
      const value = values[field.name]
      yield [field.name, field, 'localized' in field && field.localized && isValues(value) ? value[locale] : value]
    } else if ('fields' in field) yield* valuesOf(field.fields, values, locale, isClosed)
  }
}

function wordsOfFields(fields: readonly Field[], values: Values, locale: Locale, isClosed: IsClosed): string {
  return [...valuesOf(fields, values, locale, isClosed)]
    .map(([, field, value]) => wordsOfField(field, value, locale, isClosed))
    .filter((words) => words !== '')
    .join('\n')
}

/**
 * All that people read of a document.
 * @param document as it is stored, localised fields with a value for each language
 * @param isClosed fields that are not for those who may find the document
 */
export function fieldWords(
  collection: SanitizedCollectionConfig,
  document: Values,
  locale: Locale,
  isClosed: IsClosed,
): FieldWords {
  const lines = new Map<string, string>()
  const labels: string[] = []
  const body: string[] = []
  for (const [name, field, value] of valuesOf(collection.fields, document, locale, isClosed)) {
    const words = wordsOfField(field, value, locale, isClosed)
    if (words === '') continue
    if (field.type === 'text' || field.type === 'textarea') lines.set(name, words)
    else if (field.type === 'select' || field.type === 'radio') labels.push(words)
    else body.push(words)
  }
  return { lines, labels, body }
}

/** The languages in which a document says to be ready. */
export const readyIn = (document: Values): readonly Locale[] =>
  Array.isArray(document['readyIn']) ? document['readyIn'].filter(isLocale) : []
