import { bucketOf } from './bucket.ts'
import { uploadsFolder } from './folder.ts'
import { LocalCopies } from './local-copies.ts'

let copies: LocalCopies | undefined

/** The copies of this machine; undefined where its disk is all there is. */
export function localCopies(): LocalCopies | undefined {
  const { S3_BUCKET, S3_ENDPOINT, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = process.env
  if (S3_BUCKET === undefined) return undefined
  const settings = { S3_BUCKET, S3_ENDPOINT, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY }
  const bucket = copies === undefined ? bucketOf(settings) : undefined
  if (bucket !== undefined) copies = new LocalCopies(bucket, uploadsFolder())
  return copies
}
