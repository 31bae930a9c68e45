import { join, resolve } from 'node:path'

export const UPLOAD_KINDS = ['media', 'documents', 'member-files', 'image-releases'] as const
export type UploadKind = (typeof UPLOAD_KINDS)[number]

/** The bundler would take a path that it cannot see through for the whole project. */
const inDataFolder = (...path: readonly string[]) =>
  join(/* turbopackIgnore: true */ resolve(process.env['DATA_DIR'] ?? '.data'), ...path)

/** Absolute path of the folder that holds the uploads of one kind, outside every web root. */
export const uploadFolder = (kind: UploadKind): string => inDataFolder('uploads', kind)

/** Absolute path of the folder that messages are written to while no mail server is set. */
export const outboxFolder = (): string => inDataFolder('outbox')
