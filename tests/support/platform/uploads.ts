import { inject } from 'vitest'
import { z } from 'zod'

import type { OwnPlatform } from '../desk/own-platform.ts'
import type { StaffName } from './staff.ts'

const answerSchema = z.object({ doc: z.looseObject({ id: z.string(), filename: z.string() }) })

export interface Uploaded {
  id: string
  filename: string
  /** Names of the sizes that were made of a picture. */
  sizes: readonly string[]
}

const sizesSchema = z.record(z.string(), z.looseObject({ filename: z.string().nullish() })).catch({})

/** Uploads a file as the admin does; with an id, in the place of the one that is there; to another platform than the shared one. */
export async function uploadAs(
  who: StaffName,
  collection: string,
  file: { data: Uint8Array; name: string; type: string },
  data: object = {},
  id?: string,
  { cmsUrl, staff }: Pick<OwnPlatform, 'cmsUrl' | 'staff'> = inject('platform'),
): Promise<Uploaded> {
  const form = new FormData()
  form.set('file', new Blob([Buffer.from(file.data)], { type: file.type }), file.name)
  form.set('_payload', JSON.stringify(data))
  const cookie = Object.entries(staff[who].cookies).map(([name, value]) => `${name}=${value}`)
  const response = await fetch(`${cmsUrl}/api/${collection}${id === undefined ? '' : `/${id}`}?locale=en`, {
    method: id === undefined ? 'POST' : 'PATCH',
    headers: { origin: cmsUrl, cookie: cookie.join('; ') },
    body: form,
  })
  if (!response.ok) throw new Error(`${collection}: ${response.status} ${await response.text()}`)
  const { doc } = answerSchema.parse(await response.json())
  const sizes = Object.values(sizesSchema.parse(doc['sizes'])).flatMap(({ filename }) => filename ?? [])
  return { id: doc.id, filename: doc.filename, sizes }
}
