import type { Document } from '../../cms/generated/payload-types.ts'
import { documentPath } from '../../collections/vocabulary/paths.ts'

/** A file that everybody may have. */
export interface PublicFile {
  url: string
  title: string | undefined
  mimeType: string
  bytes: number | undefined
  language: Document['language']
  pages: number | undefined
}

/** The public files of a document. Those of members are another field, which nothing here reads. */
export function publicFiles(files: (string | Document)[] | null | undefined, origin: string): readonly PublicFile[] {
  return (files ?? []).flatMap((file) => {
    if (typeof file === 'string' || !file.filename) return []
    return {
      url: origin + documentPath(file.filename),
      title: file.title ?? undefined,
      mimeType: file.mimeType ?? 'application/octet-stream',
      bytes: file.filesize ?? undefined,
      language: file.language,
      pages: file.pages ?? undefined,
    }
  })
}

/** Whether something leads to the web by itself. Staff may name a page of the site without its language, too. */
export const isAbsolute = (href: string | null | undefined): href is string => /^https?:\/\//.test(href ?? '')
