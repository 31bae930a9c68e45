import type { CollectionConfig, Field } from 'payload'

const CELL = '/list-titles/TitleCell.tsx#TitleCell'

const titled = (field: Field, name: string): Field =>
  field.type === 'text' &&
  field.name === name &&
  field.localized === true &&
  field.admin?.components?.Cell === undefined
    ? { ...field, admin: { ...field.admin, components: { ...field.admin?.components, Cell: CELL } } }
    : field

/**
 * Lists of what has a title in each language name a document by the other one where it has none in this: what was written
 * in Khmer alone would be one of many without a title.
 */
export function titlesInEitherLanguage(collection: CollectionConfig): CollectionConfig {
  const name = collection.admin?.useAsTitle
  if (name === undefined) return collection
  return { ...collection, fields: collection.fields.map((field) => titled(field, name)) }
}
