import type { PayloadRequest, SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { z } from 'zod'

import { LOCALES, type Locale } from '../../collections/vocabulary/locales.ts'

/** A document by its collection and id; a global by its slug and nothing. */
interface Named {
  source: string
  document: string
}

export interface DocumentName {
  /** What it is called; nothing for what is gone, or not for whoever asks. */
  name: string | undefined
  /** What it is one of, such as "Press release"; the global's own name. */
  kind: string
  /** Its page in the administration. */
  href: string
}

export const keyOf = ({ source, document }: Named): string => `${source}/${document}`

/** A document may have no name in one of its languages. */
const bilingualSchema = z.object({ en: z.string().nullish(), km: z.string().nullish() })

/** A label of the configuration in a language; ours have both. */
export function labelIn(label: unknown, locale: Locale): string {
  if (typeof label === 'string') return label
  const words = bilingualSchema.safeParse(label).data
  return words?.[locale] ?? words?.en ?? ''
}

/** In the language where it has a name in it, else in another. */
function titleOf(value: unknown, locale: Locale): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value
  const each = bilingualSchema.safeParse(value).data
  return each && ([locale, ...LOCALES].map((one) => each[one]).find(Boolean) || undefined)
}

async function titlesOf(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  ids: readonly string[],
  locale: Locale,
) {
  const field = collection.admin.useAsTitle ?? 'id'
  const { docs } = await req.payload.find({
    collection: collection.slug,
    where: { id: { in: [...new Set(ids)] } },
    draft: true,
    depth: 0,
    limit: 0,
    pagination: false,
    trash: true,
    locale: 'all',
    // Whoever may not read a document is not told what it is called.
    overrideAccess: false,
    req,
  })
  const titles = docs.map((found) => {
    const doc = z.looseObject({ id: z.string() }).parse(found)
    return [doc.id, titleOf(doc[field], locale) ?? titleOf(doc['slug'], locale)] as const
  })
  return new Map(titles)
}

const ofCollections = (config: SanitizedConfig, source: string) =>
  config.collections.find(({ slug }) => slug === source)

/** What documents are called, by `keyOf`, in one question for each collection. */
export async function findNames(
  req: PayloadRequest,
  named: readonly Named[],
  locale: Locale,
): Promise<ReadonlyMap<string, DocumentName>> {
  const { config } = req.payload
  const names = new Map<string, DocumentName>()
  for (const [source, each = []] of Object.entries(Object.groupBy(named, ({ source }) => source))) {
    const collection = ofCollections(config, source)
    if (collection === undefined) {
      const kind = labelIn(config.globals.find(({ slug }) => slug === source)?.label, locale) || source
      const href = `${config.routes.admin}/globals/${source}`
      for (const global of each) names.set(keyOf(global), { name: kind, kind, href })
      continue
    }
    const ids = each.map(({ document }) => document)
    const titles = await titlesOf(req, collection, ids, locale)
    for (const document of ids) {
      names.set(keyOf({ source, document }), {
        name: titles.get(document),
        kind: labelIn(collection.labels.singular, locale) || source,
        href: `${config.routes.admin}/collections/${source}/${document}`,
      })
    }
  }
  return names
}
