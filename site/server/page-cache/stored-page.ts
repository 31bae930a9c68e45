import { crc32 } from 'node:zlib'

import { z } from 'zod'

import { shared, type KeptPage } from './kept-page.ts'

/** Raised when the form of the files changes. */
const FORMAT = 3

const headSchema = z.object({
  format: z.literal(FORMAT),
  key: z.string(),
  status: z.int(),
  headers: z.array(z.tuple([z.string(), z.string()])),
  etag: z.string(),
  tags: z.array(z.string()),
  since: z.int(),
  run: z.string(),
  horizon: z.string().regex(/^\d+$/),
  madeAt: z.number(),
  until: z.number().nullable(),
  body: z.int(),
  /** Of the body: a disk that has gone bad gives back as many bytes, but not these. */
  crc32: z.int(),
})

/** A page as a file: a line of JSON with all but the bytes, then those. */
export function writePage(page: KeptPage): Buffer {
  const { body, ...rest } = page
  const head = JSON.stringify({ format: FORMAT, ...rest, body: body.length, crc32: crc32(body) })
  return Buffer.concat([Buffer.from(`${head}\n`), body])
}

/** A page of a file; undefined when it is broken, or not of ours. */
export function readPage(file: Buffer): KeptPage | undefined {
  const end = file.indexOf(0x0a)
  if (end === -1) return undefined
  let head: unknown
  try {
    head = JSON.parse(file.toString('utf8', 0, end))
  } catch {
    return undefined
  }
  const parsed = headSchema.safeParse(head)
  if (!parsed.success) return undefined
  const { format: _format, body: length, crc32: sum, ...rest } = parsed.data
  const body = file.subarray(end + 1)
  if (body.length !== length || crc32(body) !== sum) return undefined
  return { ...rest, headers: shared(rest.headers), body }
}
