import { z } from 'zod'

/** Raised when an older program could not read what a newer one writes. */
export const FORMAT = 2

/** Its rows were summed in the order of the language of the database they came from. */
const IN_ORDER_OF_LANGUAGE = 1

export const MANIFEST = 'manifest.json'
export const TABLES = 'tables'
export const UPLOADS = 'uploads'

const tableSchema = z.object({
  name: z.string(),
  /** Those that hold something of their own; what PostgreSQL computes is computed anew. */
  columns: z.array(z.string()).min(1),
  rows: z.int(),
  /** SHA-256 of the rows as COPY writes them, in the order of the primary key, texts by their bytes; hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
export type StoredTable = z.infer<typeof tableSchema>

const uploadSchema = z.object({
  /** Below the folder of uploads, with `/`. */
  path: z.string().regex(/^[^/.][^/]*(?:\/[^/.][^/]*)*$/),
  bytes: z.int(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
export type StoredUpload = z.infer<typeof uploadSchema>

const manifestSchema = z.object({
  format: z.literal([IN_ORDER_OF_LANGUAGE, FORMAT]),
  /** The moment of which everything is, ISO 8601. */
  at: z.iso.datetime(),
  /** What had been done to the database, in order. */
  migrations: z.array(z.string()).min(1),
  tables: z.array(tableSchema),
  sequences: z.array(z.object({ name: z.string(), value: z.string(), isCalled: z.boolean() })),
  uploads: z.array(uploadSchema),
})
export type Manifest = z.infer<typeof manifestSchema>

/** The manifest in a text; undefined when it is none of ours, or of a later form. */
export function readManifest(text: string): Manifest | undefined {
  try {
    return manifestSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
