import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'

import { AwsV4Signer } from 'aws4fetch'

export const BUCKET = 'uploads-of-a-test'
const KEYS = { accessKeyId: 'a-key', secretAccessKey: 'a secret of this test' }
const REGION = 'ap-southeast-1'

/** What a bucket of our own tests holds, and how it is reached. */
export interface S3Server {
  /** The variables by which a process of ours finds it. */
  variables: Readonly<Record<string, string>>
  objects: Map<string, Buffer>
  /** From now on each request is answered with this status; undefined for as it should be. */
  refuseWith(status: number | undefined): void
  /** Requests so far, as `GET media/a.webp`. */
  asked: string[]
  close(): Promise<void>
}

/** Few enough that a list is told in several answers. */
const PAGE = 3

/** Whether somebody who has the secret has signed this request, and the content is what was signed. */
async function isSigned({ headers, method = '', url = '' }: IncomingMessage, content: Buffer, origin: string) {
  const datetime = String(headers['x-amz-date'])
  const hash = String(headers['x-amz-content-sha256'])
  const type = headers['content-type']
  const signer = new AwsV4Signer({
    method,
    url: origin + url,
    headers: { 'x-amz-content-sha256': hash, ...(type !== undefined && { 'content-type': type }) },
    ...KEYS,
    ...{ region: REGION, service: 's3', datetime },
  })
  const signed = await signer.sign()
  return (
    signed.headers.get('authorization') === headers.authorization &&
    hash === createHash('sha256').update(content).digest('hex')
  )
}

/** A storage that speaks as much of S3 as we ask of one, in memory, and believes nobody. */
export async function startS3Server(): Promise<S3Server> {
  const objects = new Map<string, Buffer>()
  const changedAt = new Map<string, string>()
  /** Of what a test has put there by hand. */
  const begun = new Date().toISOString()
  const asked: string[] = []
  let refusal: number | undefined

  function list(query: URLSearchParams): string {
    const keys = [...objects.keys()].filter((key) => key.startsWith(query.get('prefix') ?? '')).sort()
    const begin = Number(query.get('continuation-token') ?? 0)
    const entries = keys.slice(begin, begin + PAGE).map((key) => {
      const size = objects.get(key)?.length ?? 0
      return `<Contents><Key>${key}</Key><LastModified>${changedAt.get(key) ?? begun}</LastModified><Size>${size}</Size></Contents>`
    })
    const next = begin + PAGE < keys.length ? `<NextContinuationToken>${begin + PAGE}</NextContinuationToken>` : ''
    return `<?xml version="1.0"?><ListBucketResult>${entries.join('')}${next}</ListBucketResult>`
  }

  const server = createServer((request, response) => {
    void (async () => {
      const content = await buffer(request)
      const { pathname, searchParams } = new URL(request.url ?? '/', origin)
      const key = pathname.slice(`/${BUCKET}/`.length)
      asked.push(`${request.method} ${key}`)
      if (refusal !== undefined) return response.writeHead(refusal).end()
      // As Amazon's and Ceph's.
      if (request.method === 'PUT' && !('content-length' in request.headers)) return response.writeHead(411).end()
      if (!(await isSigned(request, content, origin))) return response.writeHead(403).end()
      if (!pathname.startsWith(`/${BUCKET}/`)) return response.writeHead(404).end()
      if (searchParams.has('list-type')) return response.end(list(searchParams))
      if (request.method === 'PUT') {
        objects.set(key, content)
        changedAt.set(key, new Date().toISOString())
        return response.end()
      }
      if (request.method === 'DELETE') {
        objects.delete(key)
        return response.writeHead(204).end()
      }
      const found = objects.get(key)
      return found === undefined ? response.writeHead(404).end() : response.end(found)
    })()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  return {
    variables: {
      S3_BUCKET: BUCKET,
      S3_ENDPOINT: origin,
      S3_REGION: REGION,
      S3_ACCESS_KEY_ID: KEYS.accessKeyId,
      S3_SECRET_ACCESS_KEY: KEYS.secretAccessKey,
    },
    objects,
    asked,
    refuseWith(status) {
      refusal = status
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
