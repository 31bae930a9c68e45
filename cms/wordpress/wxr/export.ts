import { z } from 'zod'

/**
 * What is read of an export of WordPress. Its authors and comments are not: they hold names and addresses of people, and
 * nothing here needs them.
 */

const termSchema = z.object({ domain: z.string(), slug: z.string(), name: z.string() })

/** The fields of a post that are read, of the hundreds that plugins write. */
export const META = [
  '_thumbnail_id',
  '_wp_attachment_image_alt',
  '_wp_attached_file',
  '_icl_lang_duplicate_of',
  '_wpml_import_language_code',
  '_wpml_import_translation_group',
  '_yoast_wpseo_metadesc',
  '_elementor_edit_mode',
] as const
export type Meta = (typeof META)[number]

export const postSchema = z.object({
  id: z.string().regex(/^[1-9]\d{0,11}$/),
  type: z.string().max(100),
  status: z.string().max(100),
  title: z.string(),
  /** Its part of the address, as WordPress has it: other letters than ASCII are percent-encoded. */
  slug: z.string(),
  link: z.string(),
  guid: z.string(),
  /** When it was published, or is to be; undefined for a draft that never had a date. */
  date: z.iso.datetime().optional(),
  content: z.string(),
  excerpt: z.string(),
  hasPassword: z.boolean(),
  terms: z.array(termSchema),
  meta: z.partialRecord(z.enum(META), z.string()),
  /** Of an attachment: where its file is. */
  file: z.string().optional(),
})
export type OldPost = z.infer<typeof postSchema>

export const exportSchema = z.object({
  version: z.string().max(20),
  title: z.string(),
  /** The address of the site, without a slash at the end. */
  siteUrl: z.string(),
  posts: z.array(postSchema),
  /** Lines of the file at which items begin that make no sense. */
  unreadable: z.array(z.number()),
})
export type OldSite = z.infer<typeof exportSchema>

/** Why a file as a whole cannot be read. */
export const UNREADABLE = ['empty', 'tooLarge', 'tooMany', 'zip', 'encoding', 'broken', 'doctype', 'notWxr'] as const
export interface UnreadableFile {
  kind: 'unreadable'
  problem: (typeof UNREADABLE)[number]
  /** The line at which it is broken. */
  line?: number
}
export type ReadFile = { kind: 'read'; site: OldSite } | UnreadableFile
