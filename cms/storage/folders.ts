import { join, resolve } from 'node:path'

import type { UploadKind } from '../../collections/vocabulary/upload-kinds.ts'

/** The bundler would take a path that it cannot see through for the whole project. */
const inDataFolder = (...path: readonly string[]) =>
  join(/* turbopackIgnore: true */ resolve(process.env['DATA_DIR'] ?? '.data'), ...path)

/** Absolute path of the folder that holds all uploads. */
export const uploadsFolder = (): string => inDataFolder('uploads')

/** Absolute path of the folder that holds the uploads of one kind, outside every web root. */
export const uploadFolder = (kind: UploadKind): string => inDataFolder('uploads', kind)

/** Absolute path of the folder that messages are written to while no mail server is set. */
export const outboxFolder = (): string => inDataFolder('outbox')
