import { setTimeout as pause } from 'node:timers/promises'

import type { Queryable } from '../../collections/database/transaction.ts'
import { DEFAULT_LOCALE } from '../../collections/vocabulary/locales.ts'
import { localiseHref } from '../../collections/vocabulary/paths.ts'
import { follow, type Following } from './follow.ts'
import type { Followed } from './outcome.ts'
import { dueLinks, gatherLinks, keepOutcome, type DueLink } from './store.ts'

interface LinkChecking {
  pool: Queryable
  /** Where links of the site itself lead; it may be asked wherever it is. */
  siteUrl: string
  /** Another host that may be asked though it is in no public network: a test's own. */
  mayAlsoAsk?: string | undefined
  signal?: AbortSignal | undefined
}

interface LinksChecked {
  looked: number
  /** Nothing came back from anywhere: then it is we who are cut off, and nothing is held against anybody. */
  offline: boolean
}

/** Links of one turn, hosts that are asked at the same time, and milliseconds between two questions to one. */
const AT_ONCE = 40
const HOSTS = 4
const BETWEEN = 1000

/** Where a link leads, as a reader's browser would ask; without the place on the page, which no server is told. */
export function addressOf(href: string, siteUrl: string): string {
  const [path = ''] = href.split('#', 1)
  return path.startsWith('/') ? siteUrl + localiseHref(path, DEFAULT_LOCALE) : path
}

const hostOf = (href: string, siteUrl: string) => URL.parse(addressOf(href, siteUrl))?.host ?? ''

async function followEach(links: readonly DueLink[], siteUrl: string, following: Following) {
  const followed: [DueLink, Followed][] = []
  for (const [index, link] of links.entries()) {
    if (following.signal?.aborted) break
    if (index > 0) await pause(BETWEEN, undefined, { signal: following.signal }).catch(() => undefined)
    followed.push([link, await follow(addressOf(link.href, siteUrl), following)])
  }
  return followed
}

/** Follows links whose time has come: one at a time for each host, so that nobody notices us. */
export async function checkLinks({ pool, siteUrl, mayAlsoAsk, signal }: LinkChecking): Promise<LinksChecked> {
  await gatherLinks(pool)
  const due = await dueLinks(pool, AT_ONCE)
  const own = URL.parse(siteUrl)?.host ?? ''
  const following: Following = {
    mayAsk: new Set([own, ...(mayAlsoAsk === undefined ? [] : [mayAlsoAsk])]),
    userAgent: `Mozilla/5.0 (compatible; HotlineLinkCheck/1.0; +${siteUrl})`,
    signal,
  }
  const hosts = Object.values(Object.groupBy(due, ({ href }) => hostOf(href, siteUrl)))
  const followed: [DueLink, Followed][] = []
  const work = async () => {
    for (let host = hosts.shift(); host !== undefined; host = hosts.shift())
      followed.push(...(await followEach(host, siteUrl, following)))
  }
  await Promise.all(Array.from({ length: HOSTS }, work))
  if (signal?.aborted) return { looked: 0, offline: false }
  const outside = followed.filter(([{ href }]) => hostOf(href, siteUrl) !== own)
  const offline = outside.length > 2 && outside.every(([, { kind }]) => kind === 'silent')
  const kept = offline ? followed.filter((each) => !outside.includes(each)) : followed
  for (const [link, outcome] of kept) await keepOutcome(pool, link, outcome)
  return { looked: kept.length, offline }
}
