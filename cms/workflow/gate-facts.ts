import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { houseSiteUrl } from '../email/adapter.ts'
import { dayInPhnomPenh } from '../gate/day.ts'
import type { GateFacts, PictureFacts } from '../gate/judged.ts'

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
export async function gateFacts(req: PayloadRequest, pictureIds: readonly string[]): Promise<GateFacts> {
  return {
    today: dayInPhnomPenh(new Date().toISOString()) ?? '',
    ownHosts: new Set([new URL(houseSiteUrl()).host]),
    pictures: await picturesOf(req, pictureIds),
    links: { leads: () => 'unknown' },
  }
}
