import { percentile } from '../reporters.ts'

/** What visits took, in milliseconds. */
export interface Visits {
  /** Work with the database, as the page itself says it. */
  query: { p50: number; p95: number }
  /** From the request to the last byte. */
  page: { p50: number; p95: number }
  failed: number
}

const queryTime = (headers: Headers): number =>
  Number(/query;dur=([\d.]+)/.exec(headers.get('server-timing') ?? '')?.[1])

/** Visits one address after the other, each once. */
export async function visitAll(siteUrl: string, addresses: readonly string[]): Promise<Visits> {
  const query: number[] = []
  const page: number[] = []
  let failed = 0
  for (const address of addresses) {
    const begun = performance.now()
    const response = await fetch(siteUrl + address)
    await response.arrayBuffer()
    const inQuery = queryTime(response.headers)
    if (response.status !== 200 || Number.isNaN(inQuery)) failed += 1
    else {
      page.push(performance.now() - begun)
      query.push(inQuery)
    }
  }
  const both = (times: readonly number[]) => ({ p50: percentile(times, 0.5), p95: percentile(times, 0.95) })
  return { query: both(query), page: both(page), failed }
}
