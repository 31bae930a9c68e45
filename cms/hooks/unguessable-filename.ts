import { randomBytes } from 'node:crypto'
import { extname } from 'node:path'

import type { CollectionBeforeOperationHook } from 'payload'

import { slugFrom } from '../../collections/vocabulary/slugs.ts'

/**
 * A stored file's name is readable, ASCII, and new for every upload: a changed file gets a new address, so the old
 * one can be kept by caches for ever, and nobody finds a file by guessing.
 */
export const unguessableFilename: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if ((operation === 'create' || operation === 'update') && req.file) {
    const extension = extname(req.file.name).toLowerCase()
    const stem = slugFrom(req.file.name.slice(0, req.file.name.length - extension.length))
    req.file.name = `${stem === '' ? 'file' : stem}-${randomBytes(6).toString('hex')}${extension}`
  }
  return args
}
