import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { signPreview } from '../../collections/previews/token.ts'
import { LOCALES, type Bilingual } from '../../collections/vocabulary/locales.ts'
import { DOCUMENT_KINDS, previewPath, type DocumentKind } from '../../collections/vocabulary/paths.ts'
import { comesFromOwnPage, isJson } from '../access/own-page.ts'
import { isContentStaff } from '../access/who.ts'
import type { LinksAnswer } from './answers.ts'
import { LINK_HOURS } from './hours.ts'
import { makeLink, openLinks, revokeLink, type StoredLink } from './links.ts'
import { PREVIEW_LINKS_PATH } from './paths.ts'
import { siteAddress } from './site-address.ts'

const answer = (status: number, body: object): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

interface Document {
  kind: DocumentKind
  id: string
  slug: string
}

const placeSchema = z.object({ kind: z.enum(DOCUMENT_KINDS as [DocumentKind, ...DocumentKind[]]), id: z.uuid() })

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
  const token = signPreview(req.payload.config.secret, { kind, id, until: endsAt.getTime(), link })
  const addresses = LOCALES.map((locale) => [locale, (siteAddress() ?? '') + previewPath(locale, kind, slug, token)])
  return Object.fromEntries(addresses) as Bilingual
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

const forbidden = () => answer(403, { kind: 'forbidden' })

const list: Endpoint = {
  path: PREVIEW_LINKS_PATH,
  method: 'get',
  handler: async (req) => {
    if (!isContentStaff({ req })) return forbidden()
    const document = await documentAsked(req)
    return document === undefined ? answer(404, { kind: 'unknown' }) : told(req, document)
  },
}

const wishSchema = z.union([z.object({ hours: z.literal([...LINK_HOURS]) }), z.object({ revoke: z.uuid() })])

const change: Endpoint = {
  path: PREVIEW_LINKS_PATH,
  method: 'post',
  handler: async (req) => {
    if (!isContentStaff({ req }) || !comesFromOwnPage(req) || !isJson(req) || !req.user) return forbidden()
    const wish = wishSchema.safeParse(await req.json?.().catch(() => undefined))
    if (!wish.success) return answer(400, { kind: 'malformed' })
    const document = await documentAsked(req)
    if (document === undefined) return answer(404, { kind: 'unknown' })
    const { pool } = req.payload.db
    if ('hours' in wish.data) await makeLink(pool, document, wish.data.hours, String(req.user.id))
    else await revokeLink(pool, document, wish.data.revoke)
    return told(req, document)
  },
}

export const previewEndpoints: Endpoint[] = [list, change]
