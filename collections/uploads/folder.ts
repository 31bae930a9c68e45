import { join, resolve } from 'node:path'

import { environmentHere } from '../vocabulary/environment-here.ts'

/** The bundler would take a path that it cannot see through for the whole project. */
export const inDataFolder = (...path: readonly string[]): string =>
  join(/* turbopackIgnore: true */ resolve(environmentHere().DATA_DIR), ...path)

/** Absolute path of the folder that holds all uploads. */
export const uploadsFolder = (): string => inDataFolder('uploads')
