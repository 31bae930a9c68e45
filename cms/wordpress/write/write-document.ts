import type { PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'
import { z } from 'zod'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import type { PlannedDocument } from '../plan/plan.ts'
import { localesOfTexts } from '../plan/texts.ts'
import { withPictures } from '../texts/nodes.ts'
import { byRules, makeOnce, type Made, type Writer, type Writing } from './writer.ts'

/** The id by which a picture of the export is stored; undefined while it is not. */
type PictureIds = (key: string) => string | undefined

const rowsSchema = z.array(z.object({ id: z.string() })).catch([])

type Data = Partial<RequiredDataFromCollectionSlug<'news'>> | Partial<RequiredDataFromCollectionSlug<'pages'>>

/** What a document says in one language. A page keeps its text in a block, which is the same one in both. */
function textIn(locale: Locale, { kind, texts }: PlannedDocument, idOf: PictureIds, block: string | undefined): Data {
  const text = texts[locale]
  if (text === undefined) return {}
  const { title, summary, body } = text
  const prose = withPictures(body, idOf)
  // The editor has no form for a text without a single paragraph.
  const said = prose.root.children.length === 0 ? null : prose
  const words = { title: title || null, summary: summary || null }
  if (kind !== 'pages') return { ...words, body: said }
  return { ...words, blocks: [{ blockType: 'prose', ...(block !== undefined && { id: block }), text: said }] }
}

async function write(req: PayloadRequest, writer: Writer, plan: PlannedDocument, idOf: PictureIds): Promise<Made> {
  const { payload } = writer
  const { kind, picture, publishedAt, slug } = plan
  const [first = 'en', ...others] = localesOfTexts(plan)
  const how = { collection: kind, draft: true, req, ...byRules(writer) } as const
  const rest = {
    slug,
    readyIn: localesOfTexts(plan),
    _status: 'draft' as const,
    ...(publishedAt !== undefined && { publishedAt }),
    ...(picture !== undefined && idOf(picture) !== undefined && { picture: idOf(picture) }),
  }
  let written = await payload.create({
    ...how,
    locale: first,
    data: { ...rest, ...textIn(first, plan, idOf, undefined) },
  })
  for (const locale of others) {
    const [block] = rowsSchema.parse('blocks' in written ? written.blocks : [])
    const data = textIn(locale, plan, idOf, block?.id)
    written = await payload.update({ ...how, id: written.id, locale, data })
  }
  return { collection: kind, document: written.id, changedAt: written.updatedAt, addresses: plan.addresses }
}

/** Makes a draft in the languages that there are, and has its old addresses lead to it. */
export const writeDocument = (writer: Writer, plan: PlannedDocument, idOf: PictureIds): Promise<Writing> =>
  makeOnce(writer, plan.posts, (req) => write(req, writer, plan, idOf))
