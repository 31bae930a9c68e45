import { randomUUID } from 'node:crypto'

import { bucketOf, type BucketVariables } from '../../collections/uploads/bucket.ts'
import { messageOf } from '../outcome.ts'
import { ill, well, type Finding } from './finding.ts'

/** Whether the bucket of uploads takes, gives back and forgets. Nothing where uploads lie on the disk. */
export async function lookAtUploads(variables: BucketVariables): Promise<Finding[]> {
  const bucket = bucketOf(variables)
  if (bucket === undefined) return []
  const where = `the bucket ${variables.S3_BUCKET}`
  const key = `doctor/${randomUUID()}`
  try {
    await bucket.put(key, new Uint8Array([1]), 'application/octet-stream')
    const back = await bucket.get(key)
    await bucket.remove(key)
    if (back?.[0] !== 1) return [ill('Uploads', `${where} does not give back what it took`, 'Ask its provider.')]
    return [well('Uploads', `${where} takes, gives back and forgets`)]
  } catch (error) {
    const remedy = 'See that the bucket exists, and that the keys may write, read, list and delete in it.'
    return [ill('Uploads', `${where} cannot be used: ${messageOf(error)}`, remedy)]
  }
}
