import { inDataFolder } from '../../collections/uploads/folder.ts'
import type { UploadKind } from '../../collections/vocabulary/upload-kinds.ts'

/** Absolute path of the folder that holds the uploads of one kind, outside every web root. */
export const uploadFolder = (kind: UploadKind): string => inDataFolder('uploads', kind)

/** Absolute path of the folder that messages are written to while no mail server is set. */
export const outboxFolder = (): string => inDataFolder('outbox')
