import { createServer, type Server } from 'node:http'

import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

/** What a page was answered from, as `Source` says it, or that it was made for whoever asked. */
export type Origin = 'hit' | 'miss' | 'stale' | 'personal' | 'form' | 'file' | 'other'

/** What there is to know of the cache when somebody asks. */
interface CacheState {
  bytes: number
  size: number
  isHeard: boolean
}

/** Seconds. A kept page takes a fraction of a millisecond, one that is made some tens of them. */
const BUCKETS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]

export interface Metrics {
  registry: Registry
  /** @param milliseconds until everything was handed to the connection */
  answered(origin: Origin, status: number, milliseconds: number): void
  /** A page was made. */
  rendered(): void
}

/** Numbers of this process for Prometheus. None says who asked, or for what. */
export function createMetrics(cacheState: () => CacheState | undefined): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Counter({
    name: 'site_requests_total',
    help: 'Answers, by where they came from and their status.',
    labelNames: ['origin', 'status'],
    registers: [registry],
  })
  const renders = new Counter({ name: 'site_renders_total', help: 'Pages that were made.', registers: [registry] })
  const seconds = new Histogram({
    name: 'site_request_seconds',
    help: 'Seconds until an answer was handed to the connection, by where it came from.',
    labelNames: ['origin'],
    buckets: BUCKETS,
    registers: [registry],
  })
  const gauges: readonly [string, string, (state: CacheState) => number][] = [
    ['site_page_cache_bytes', 'Bytes of pages in memory.', ({ bytes }) => bytes],
    ['site_page_cache_pages', 'Pages in memory.', ({ size }) => size],
    ['site_page_cache_heard', '1 while the database tells this process of changes.', ({ isHeard }) => Number(isHeard)],
  ]
  for (const [name, help, read] of gauges) {
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        const state = cacheState()
        if (state !== undefined) this.set(read(state))
      },
    })
  }
  return {
    registry,
    answered(origin, status, milliseconds) {
      requests.inc({ origin, status })
      seconds.observe({ origin }, milliseconds / 1000)
    },
    rendered: () => renders.inc(),
  }
}

/** A server for Prometheus alone, on an address that visitors do not reach. */
export function metricsServer({ registry }: Metrics): Server {
  return createServer((request, response) => {
    if (request.url !== '/metrics') {
      response.writeHead(404).end()
      return
    }
    registry
      .metrics()
      .then((text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text))
      .catch(() => response.writeHead(500).end())
  })
}
