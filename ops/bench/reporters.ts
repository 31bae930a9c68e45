import { randomBytes } from 'node:crypto'
import { request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

/** What became of one form that was sent. */
export interface Sent {
  token: string
  /** 0 when the connection broke. */
  status: number
  /** The number that was shown. */
  reference: string | undefined
  milliseconds: number
}

/** A loopback address for each number: every reporter is somebody else. */
export const loopback = (n: number): string => `127.${2 + ((n >> 14) & 63)}.${(n >> 7) & 127}.${1 + (n & 127)}`

export const newToken = (): string => randomBytes(16).toString('base64url')

/** Posts a form on a connection of its own, as one visitor does. Broken connections and late answers are status 0. */
export function post(
  url: string,
  fields: Readonly<Record<string, string>>,
  from: string,
): Promise<{ status: number; html: string }> {
  const body = new URLSearchParams(fields).toString()
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': Buffer.byteLength(body),
    'sec-fetch-site': 'same-origin',
    'accept-encoding': 'identity',
  }
  return new Promise((resolve) => {
    const sent = request(
      url,
      { method: 'POST', localAddress: from, agent: false, headers, timeout: 10_000 },
      (response) => {
        const pieces: Buffer[] = []
        response.on('data', (piece: Buffer) => pieces.push(piece))
        response.once('error', () => resolve({ status: 0, html: '' }))
        response.once('end', () =>
          resolve({ status: response.statusCode ?? 0, html: Buffer.concat(pieces).toString('utf8') }),
        )
      },
    )
    sent.once('timeout', () => sent.destroy())
    sent.once('error', () => resolve({ status: 0, html: '' }))
    sent.end(body)
  })
}

export async function sendReport(siteUrl: string, token: string, n: number): Promise<Sent> {
  const begun = performance.now()
  const fields = {
    sourceType: 'website',
    urls: `https://example.org/page/${n}`,
    details: 'An invented report of a benchmark. '.repeat(1 + (n % 20)),
    anonymous: 'on',
    submission: token,
  }
  const { status, html } = await post(`${siteUrl}/${n % 2 === 0 ? 'en' : 'km'}/report`, fields, loopback(n))
  const reference = /data-reference="(\d{8})"/.exec(html)?.[1]
  return { token, status, reference, milliseconds: performance.now() - begun }
}

/** Starts so many a second, whether the earlier ones have been answered or not, as visitors do. */
export async function arrive<Result>(
  perSecond: number,
  seconds: number,
  visit: (n: number) => Promise<Result>,
): Promise<Result[]> {
  const visits: Promise<Result>[] = []
  const begun = performance.now()
  for (let n = 0; n < perSecond * seconds; n += 1) {
    const due = begun + (n * 1000) / perSecond - performance.now()
    if (due > 0) await pause(due)
    visits.push(visit(n))
  }
  return Promise.all(visits)
}

export const median = (values: readonly number[]): number => percentile(values, 0.5)

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}
