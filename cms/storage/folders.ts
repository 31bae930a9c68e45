import { join, resolve } from 'node:path'

export const UPLOAD_KINDS = ['media', 'documents', 'member-files'] as const
export type UploadKind = (typeof UPLOAD_KINDS)[number]

/** Absolute path of the folder that holds the uploads of one kind, outside every web root. */
export function uploadFolder(kind: UploadKind): string {
  // The bundler would take a path that it cannot see through for the whole project.
  return join(/* turbopackIgnore: true */ resolve(process.env['DATA_DIR'] ?? '.data'), 'uploads', kind)
}
