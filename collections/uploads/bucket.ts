import { createHash } from 'node:crypto'

import { AwsClient } from 'aws4fetch'

/** Where several machines keep what was uploaded: a bucket of any storage that speaks S3. */
export interface BucketSettings {
  bucket: string
  /** Origin of a storage that is not Amazon's; the bucket is the first part of the path there. */
  endpoint?: string | undefined
  region?: string | undefined
  accessKeyId: string
  secretAccessKey: string
}

interface StoredObject {
  key: string
  /** Bytes. */
  size: number
  /** Milliseconds since 1970. */
  changedAt: number
}

/** Objects by key, such as `media/a-poster-1a2b.webp`. Each method throws when the storage refuses or does not answer. */
export interface Bucket {
  put(key: string, content: Uint8Array<ArrayBuffer>, contentType: string): Promise<void>
  /** Undefined when there is no such object. */
  get(key: string): Promise<Uint8Array<ArrayBuffer> | undefined>
  remove(key: string): Promise<void>
  list(prefix: string): Promise<StoredObject[]>
}

/** What the storage has answered instead. Its own words may name keys of access. */
class StorageRefused extends Error {
  /** For a log, which is told of no messages. */
  readonly code: string

  constructor(status: number, method: string) {
    super(`The storage of uploads answered ${status} to ${method}.`)
    this.code = `STORAGE_${status}`
  }
}

/** Its answer has not come, or not to its end. Keeps no cause: by the code of one it would be taken for the database. */
class StorageAway extends Error {
  readonly code: string

  constructor(error: unknown) {
    const { cause = error } = error instanceof Error ? error : {}
    const name = cause instanceof Error ? cause.name : 'unknown'
    const code = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : name
    super(`The storage of uploads cannot be reached (${code}).`)
    this.code = `STORAGE_${code}`
  }
}

async function whatComes<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch (error) {
    throw new StorageAway(error)
  }
}

/** Milliseconds for one answer; a large file over a slow line takes that long. */
const PATIENCE = 60_000
const RETRIES = 2

const originOf = ({ bucket, endpoint, region }: BucketSettings): string =>
  endpoint === undefined
    ? `https://${bucket}.s3.${region ?? 'us-east-1'}.amazonaws.com`
    : `${endpoint.replace(/\/$/, '')}/${bucket}`

/** Texts of an element in an answer in XML. Our keys are ASCII, and have nothing in them that XML writes differently. */
const textsOf = (xml: string, element: string): string[] =>
  [...xml.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))].map(([, text = '']) => text)

function objectsIn(xml: string): StoredObject[] {
  return [...xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)].map(([, entry = '']) => {
    const of = (element: string) => textsOf(entry, element)[0] ?? ''
    return { key: of('Key'), size: Number(of('Size')), changedAt: Date.parse(of('LastModified')) }
  })
}

export function openBucket(settings: BucketSettings): Bucket {
  const { accessKeyId, secretAccessKey, region = 'us-east-1' } = settings
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: RETRIES })
  const origin = originOf(settings)

  async function ask(method: string, path: string, content?: Uint8Array<ArrayBuffer>, contentType?: string) {
    const hash = createHash('sha256')
      .update(content ?? '')
      .digest('hex')
    const response = await whatComes(
      client.fetch(`${origin}/${path}`, {
        method,
        headers: {
          'x-amz-content-sha256': hash,
          ...(contentType !== undefined && { 'content-type': contentType }),
          // Said, because Next's fetch sends what it is given in pieces, and no storage takes a content of unknown length.
          ...(content && { 'content-length': String(content.byteLength) }),
        },
        ...(content && { body: content }),
        signal: AbortSignal.timeout(PATIENCE),
      }),
    )
    if (response.ok) return response
    await response.body?.cancel()
    if (response.status === 404) return undefined
    throw new StorageRefused(response.status, method)
  }

  return {
    async put(key, content, contentType) {
      if ((await ask('PUT', key, content, contentType)) === undefined) throw new Error('There is no such bucket.')
    },
    async get(key) {
      const response = await ask('GET', key)
      return response && new Uint8Array(await whatComes(response.arrayBuffer()))
    },
    async remove(key) {
      await ask('DELETE', key)
    },
    async list(prefix) {
      const objects: StoredObject[] = []
      let after: string | undefined
      do {
        const query = new URLSearchParams({ 'list-type': '2', prefix })
        if (after !== undefined) query.set('continuation-token', after)
        const response = await ask('GET', `?${query}`)
        if (response === undefined) throw new Error('There is no such bucket.')
        const xml = await whatComes(response.text())
        objects.push(...objectsIn(xml))
        after = textsOf(xml, 'NextContinuationToken')[0]
      } while (after !== undefined)
      return objects
    },
  }
}

type BucketVariable = 'S3_BUCKET' | 'S3_ENDPOINT' | 'S3_REGION' | 'S3_ACCESS_KEY_ID' | 'S3_SECRET_ACCESS_KEY'
export type BucketVariables = Readonly<Partial<Record<BucketVariable, string | undefined>>>

/** The bucket of this installation; undefined where uploads lie on the local disk alone. */
export function bucketOf(environment: BucketVariables): Bucket | undefined {
  const { S3_BUCKET: bucket, S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = environment
  // Their completeness is told at the start, by the schema of the environment.
  if (!bucket || !accessKeyId || !secretAccessKey) return undefined
  return openBucket({
    ...{ bucket, accessKeyId, secretAccessKey },
    endpoint: environment.S3_ENDPOINT || undefined,
    region: environment.S3_REGION || undefined,
  })
}
