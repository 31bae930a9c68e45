import { bucketOf } from '../../collections/uploads/bucket.ts'
import { LocalCopies } from '../../collections/uploads/local-copies.ts'
import { uploadsFolder } from './folders.ts'

let copies: LocalCopies | undefined

/** The copies of this machine; undefined where its disk is all there is. */
export function localCopies(): LocalCopies | undefined {
  const bucket = copies === undefined ? bucketOf(process.env) : undefined
  if (bucket !== undefined) copies = new LocalCopies(bucket, uploadsFolder())
  return copies
}
