import { request as askHttp, type IncomingMessage } from 'node:http'
import { request as askHttps } from 'node:https'

import { isAllowed, publicLookup } from '../../link-checks/follow.ts'
import { isOfSite } from '../plan/pictures.ts'
import { MAX_PICTURE_BYTES, type PictureSource } from './picture-source.ts'

interface Fetching {
  siteUrl: string
  /** A host that may be asked though it is in no public network: a test's own. */
  mayAlsoAsk?: string | undefined
  signal?: AbortSignal | undefined
}

/** Milliseconds for one picture, whole. */
const PATIENCE = 30_000
const MOST_HOPS = 3
/** In a row without any answer: then the site is away, or we are, and the other pictures are not waited for. */
const MOST_SILENCES = 3

class NotAPicture extends Error {}

async function bytesOf(response: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of response) {
    const bytes = chunk as Buffer
    length += bytes.length
    if (length > MAX_PICTURE_BYTES) throw new NotAPicture('too large')
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

function ask(url: URL, mayAsk: ReadonlySet<string>, signal: AbortSignal): Promise<IncomingMessage> {
  const send = url.protocol === 'https:' ? askHttps : askHttp
  return new Promise((resolve, reject) => {
    const headers = { accept: 'image/*', 'user-agent': 'Mozilla/5.0 (compatible; HotlineImport/1.0)' }
    const lookup = mayAsk.has(url.host) ? {} : { lookup: publicLookup }
    const sent = send(url, { agent: false, headers, signal, ...lookup }, resolve)
    sent.once('error', reject)
    sent.end()
  })
}

/** @throws when there is no picture, or no answer */
async function fetchPicture(address: string, { siteUrl, mayAlsoAsk, signal }: Fetching): Promise<Buffer> {
  const mayAsk = new Set(mayAlsoAsk === undefined ? [] : [mayAlsoAsk])
  const until = AbortSignal.any([AbortSignal.timeout(PATIENCE), ...(signal ? [signal] : [])])
  const own = URL.parse(siteUrl)
  let url = URL.parse(address)
  for (let hop = 0; hop <= MOST_HOPS; hop += 1) {
    if (url === null || !isOfSite(url, own) || !isAllowed(url, { mayAsk })) throw new NotAPicture('not of the site')
    const response = await ask(url, mayAsk, until)
    const { statusCode = 0, headers } = response
    if (statusCode === 200 && headers['content-type']?.startsWith('image/')) return bytesOf(response)
    response.destroy()
    if (statusCode < 300 || statusCode >= 400 || headers.location === undefined) throw new NotAPicture('no picture')
    url = URL.parse(headers.location, url)
  }
  throw new NotAPicture('redirects in circles')
}

/**
 * Pictures from the former site itself, one after the other: from its own host and no other, wherever that leads, in a public
 * network, and nothing but pictures.
 */
export function fromSite(fetching: Fetching): PictureSource {
  let silences = 0
  return async ({ url }) => {
    if (silences >= MOST_SILENCES) return undefined
    try {
      const bytes = await fetchPicture(url, fetching)
      silences = 0
      return bytes
    } catch (error) {
      silences = error instanceof NotAPicture ? 0 : silences + 1
      return undefined
    }
  }
}
