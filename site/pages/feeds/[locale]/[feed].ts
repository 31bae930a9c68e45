import type { APIRoute } from 'astro'

import { FEED_TYPES, feedAt, type FeedFormat } from '../../../../collections/vocabulary/paths.ts'
import { cachePublic } from '../../../cache-public.ts'
import { programAnswer } from '../../../open-data/answer-programs.ts'
import { atom } from '../../../open-data/feeds/atom.ts'
import type { FeedContent } from '../../../open-data/feeds/feed.ts'
import { jsonFeed } from '../../../open-data/feeds/json-feed.ts'
import { rss } from '../../../open-data/feeds/rss.ts'
import { findFeed } from '../../../queries/feeds.ts'

const WRITERS: Readonly<Record<FeedFormat, (feed: FeedContent) => string>> = {
  xml: atom,
  rss,
  json: jsonFeed,
}

export const GET: APIRoute = async ({ locals }) => {
  const { reader, origin, path } = locals
  const address = feedAt(path)
  // The middleware lets nothing else through.
  if (address === undefined) return new Response(null, { status: 404 })
  cachePublic({ locals })
  const { feed, format } = address
  return programAnswer(WRITERS[format](await findFeed(feed, reader, origin)), `${FEED_TYPES[format]}; charset=utf-8`)
}
