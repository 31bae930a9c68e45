import type { Field, PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { LOCALES, type Locale } from '../../collections/vocabulary/locales.ts'
import { isValues, valuesOf, type Values } from '../document-values.ts'
import type { RefusedField } from '../gate/judged.ts'

type Validate = (value: unknown, asked: object) => unknown

interface Walk {
  req: PayloadRequest
  collectionSlug: string
  document: Values
}

interface Place {
  path: readonly string[]
  locale?: Locale
}

const validateOf = (field: Field): Validate | undefined =>
  'validate' in field && typeof field.validate === 'function' ? (field.validate as Validate) : undefined

/** Fields that a form does not show for what is in the others are not asked by Payload either. */
function isAsked({ admin }: Field, { document, req }: Walk, siblings: Values, { path }: Place): boolean {
  if (admin === undefined || !('condition' in admin) || typeof admin.condition !== 'function') return true
  const more = { blockData: siblings, operation: 'update' as const, path: [...path], user: req.user }
  return Boolean(admin.condition(document, siblings, more))
}

async function* inValue(
  field: Field,
  walk: Walk,
  siblings: Values,
  value: unknown,
  place: Place,
): AsyncGenerator<RefusedField> {
  const { collectionSlug, document, req } = walk
  const { path, locale } = place
  const said = await validateOf(field)?.(value ?? undefined, {
    ...field,
    blockData: siblings,
    collectionSlug,
    data: document,
    event: 'submit',
    id: document['id'],
    operation: 'update',
    // The document is judged, not whoever asks: they may not see all that it points to.
    overrideAccess: true,
    path,
    preferences: { fields: {} },
    req,
    siblingData: siblings,
  })
  if (typeof said === 'string') yield { field: path.join('.'), ...(locale !== undefined && { locale }), says: said }
  if (field.type === 'group') yield* inFields(field.fields, walk, valuesOf(value), place)
  if (field.type !== 'array' && field.type !== 'blocks') return
  for (const [number, row] of (Array.isArray(value) ? value : []).filter(isValues).entries()) {
    const fields =
      field.type === 'array' ? field.fields : field.blocks.find(({ slug }) => slug === row['blockType'])?.fields
    yield* inFields(fields ?? [], walk, row, { ...place, path: [...path, String(number)] })
  }
}

async function* inFields(
  fields: readonly Field[],
  walk: Walk,
  values: Values,
  place: Place,
): AsyncGenerator<RefusedField> {
  for (const field of fields) {
    if (!isAsked(field, walk, values, place)) continue
    if (field.type === 'tabs') {
      for (const tab of field.tabs) {
        const name = 'name' in tab && typeof tab.name === 'string' ? tab.name : undefined
        if (name === undefined) yield* inFields(tab.fields, walk, values, place)
        else yield* inFields(tab.fields, walk, valuesOf(values[name]), { ...place, path: [...place.path, name] })
      }
    } else if ('name' in field && typeof field.name === 'string') {
      const value = values[field.name]
      const here = { ...place, path: [...place.path, field.name] }
      const isEach = 'localized' in field && field.localized && place.locale === undefined
      if (!isEach) yield* inValue(field, walk, values, value, here)
      else
        for (const locale of LOCALES) yield* inValue(field, walk, values, valuesOf(value)[locale], { ...here, locale })
    } else if ('fields' in field) yield* inFields(field.fields, walk, values, place)
  }
}

/**
 * The fields of a document that would refuse to be published as they are, asked as Payload asks them when it saves: it would
 * answer only whoever publishes, and only then.
 * @param document in every language, as the database has it
 */
export async function refusedFields(
  req: PayloadRequest,
  { fields, slug }: Pick<SanitizedCollectionConfig, 'fields' | 'slug'>,
  document: Values,
): Promise<readonly RefusedField[]> {
  const refused: RefusedField[] = []
  const walk = { req, collectionSlug: slug, document }
  for await (const each of inFields(fields, walk, document, { path: [] })) refused.push(each)
  return refused
}
