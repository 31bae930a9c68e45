import { environmentHere } from '../vocabulary/environment-here.ts'
import { bucketOf } from './bucket.ts'
import { uploadsFolder } from './folder.ts'
import { LocalCopies } from './local-copies.ts'

let copies: LocalCopies | undefined

/** The copies of this machine; undefined where its disk is all there is. */
export function localCopies(): LocalCopies | undefined {
  const environment = environmentHere()
  if (environment.S3_BUCKET === undefined) return undefined
  const bucket = copies === undefined ? bucketOf(environment) : undefined
  if (bucket !== undefined) copies = new LocalCopies(bucket, uploadsFolder())
  return copies
}
