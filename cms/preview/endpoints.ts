import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { signPreview } from '../../collections/previews/token.ts'
import { environmentHere } from '../../collections/vocabulary/environment-here.ts'
import { LOCALES, type Bilingual } from '../../collections/vocabulary/locales.ts'
import { recordOf } from '../../collections/vocabulary/options.ts'
import { DOCUMENT_KINDS, previewPath, type DocumentKind } from '../../collections/vocabulary/paths.ts'
import { answer, staffGet, staffPost } from '../access/staff-endpoint.ts'
import { isContentStaff } from '../access/who.ts'
import type { LinksAnswer } from './answers.ts'
import { LINK_HOURS } from './hours.ts'
import { makeLink, openLinks, revokeLink, type StoredLink } from './links.ts'
import { PREVIEW_LINKS_PATH } from './paths.ts'

interface Document {
  kind: DocumentKind
  id: string
  slug: string
}

const placeSchema = z.object({ kind: z.enum(DOCUMENT_KINDS), id: z.uuid() })

/** The document as it was saved last, by the rules of access of whoever asks. */
async function documentAsked(req: PayloadRequest): Promise<Document | undefined> {
  const place = placeSchema.safeParse(req.routeParams)
  if (!place.success) return undefined
  const { kind, id } = place.data
  const how = { collection: kind, id, draft: true, depth: 0, disableErrors: true, overrideAccess: false } as const
  const found: { slug?: unknown } | null = await req.payload.findByID({ ...how, req })
  return typeof found?.slug === 'string' ? { kind, id, slug: found.slug } : undefined
}

function addressesOf(req: PayloadRequest, { kind, id, slug }: Document, { id: link, endsAt }: StoredLink): Bilingual {
  const token = signPreview(req.payload.config.secret, {
    kind,
    id,
    until: endsAt.getTime(),
    holder: { kind: 'link', id: link },
  })
  const { SITE_URL: site } = environmentHere()
  return recordOf(LOCALES, (locale) => site + previewPath(locale, kind, slug, token))
}

async function told(req: PayloadRequest, document: Document): Promise<Response> {
  const links = await openLinks(req.payload.db.pool, document)
  return answer(200, {
    links: links.map((link) => ({
      id: link.id,
      endsAt: link.endsAt.toISOString(),
      madeBy: link.madeBy,
      addresses: addressesOf(req, document, link),
    })),
  } satisfies LinksAnswer)
}

const list = staffGet({
  path: PREVIEW_LINKS_PATH,
  who: isContentStaff,
  handle: async (req) => {
    const document = await documentAsked(req)
    return document === undefined ? answer(404, { kind: 'unknown' }) : told(req, document)
  },
})

const wishSchema = z.union([z.object({ hours: z.literal([...LINK_HOURS]) }), z.object({ revoke: z.uuid() })])

const change = staffPost({
  path: PREVIEW_LINKS_PATH,
  who: isContentStaff,
  body: wishSchema,
  handle: async (req, wish) => {
    const document = await documentAsked(req)
    if (document === undefined) return answer(404, { kind: 'unknown' })
    const { pool } = req.payload.db
    if ('hours' in wish) await makeLink(pool, document, wish.hours, String(req.user?.id))
    else await revokeLink(pool, document, wish.revoke)
    return told(req, document)
  },
})

export const previewEndpoints: Endpoint[] = [list, change]
