import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { environmentHere } from '../../collections/vocabulary/environment-here.ts'
import { dayInPhnomPenh } from '../../collections/vocabulary/phnom-penh.ts'
import type { GateFacts, PictureFacts } from '../gate/judged.ts'
import type { DocumentParts } from '../gate/texts-of.ts'
import { knownLinks } from '../link-checks/known-links.ts'

const day = z.string().nullish()
const pictureSchema = z.looseObject({
  id: z.string(),
  filename: z.string().nullish(),
  alt: z.object({ en: z.string().nullish(), km: z.string().nullish() }).nullish(),
  consent: z.looseObject({ needed: z.boolean().nullish(), givenOn: day, expiresOn: day, withdrawnOn: day }).nullish(),
})

function factsOf({ alt, consent, filename }: z.infer<typeof pictureSchema>): PictureFacts {
  return {
    filename: filename ?? '',
    alt: { en: alt?.en ?? null, km: alt?.km ?? null },
    consent: {
      needed: consent?.needed === true,
      givenOn: consent?.givenOn ?? null,
      expiresOn: consent?.expiresOn ?? null,
      withdrawnOn: consent?.withdrawnOn ?? null,
    },
  }
}

async function picturesOf(req: PayloadRequest, ids: readonly string[]): Promise<Map<string, PictureFacts>> {
  const unique = [...new Set(ids)]
  if (unique.length === 0) return new Map()
  const where = { id: { in: unique } }
  const { docs } = await req.payload.db.find({
    collection: 'media',
    where,
    locale: 'all',
    limit: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map((doc) => pictureSchema.parse(doc)).map((picture) => [picture.id, factsOf(picture)]))
}

/** What the gate must know besides the document, as the database and the clock have it now. */
export async function gateFacts(
  req: PayloadRequest,
  { pictures, links }: Pick<DocumentParts, 'pictures' | 'links'>,
): Promise<Omit<GateFacts, 'refused'>> {
  const hrefs = links.map(({ href }) => href)
  return {
    today: dayInPhnomPenh(new Date()),
    ownHosts: new Set([new URL(environmentHere().SITE_URL).host]),
    pictures: await picturesOf(
      req,
      pictures.map(({ id }) => id),
    ),
    links: await knownLinks(req.payload.db.pool, hrefs),
  }
}
