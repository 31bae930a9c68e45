import type { APIRoute } from 'astro'

import { Busy } from '../../../collections/accounts/turns.ts'
import { cardAt, cardPath } from '../../../collections/vocabulary/paths.ts'
import { movedTo } from '../../queries/moved.ts'
import { findSettings, findShared } from '../../queries/sharing.ts'
import { programAnswer } from '../../open-data/answer-programs.ts'
import { cardFor, cardVersion } from '../../sharing/card.ts'
import { cutPicture } from '../../sharing/cut-picture.ts'
import { drawCard } from '../../sharing/draw-card.ts'
import { keptCard } from '../../sharing/kept-cards.ts'

/** Seconds. A picture may be withdrawn, so that nobody keeps one for long; what a card says is in its address. */
const KEEP_PICTURE = 'public, max-age=3600'
const KEEP_CARD = 'public, max-age=31536000, immutable'
const COME_BACK = 5

const nothing = () => new Response(null, { status: 404 })

/** The picture with which a page is shared. It is read as a stranger reads, whoever asks. */
export const GET: APIRoute = async ({ locals, url }) => {
  const { locale, path, reader, copies } = locals
  const address = cardAt(path)
  if (address === undefined) return nothing()
  const { document, format } = address
  const shared = document && (await findShared(reader, document.kind, document.slug))
  if (document !== undefined && shared === undefined) {
    const slug = await movedTo(reader, document.kind, document.slug)
    if (slug === undefined) return nothing()
    return new Response(null, {
      status: 301,
      headers: { location: cardPath({ ...address, document: { ...document, slug } }) },
    })
  }
  if (shared?.isSensitive) return nothing()
  try {
    if (format === 'jpg') {
      const picture = shared?.picture
      if (picture === undefined) return nothing()
      const key = [picture.id, picture.filename, picture.focalX, picture.focalY].join(' ')
      const body = await keptCard(key, () => cutPicture(picture, copies))
      return programAnswer(body, 'image/jpeg', { 'cache-control': KEEP_PICTURE })
    }
    const card = cardFor(shared, await findSettings(reader), locale)
    const version = cardVersion(card)
    const body = await keptCard(version, () => drawCard(card))
    const isCurrent = url.searchParams.get('v') === version
    return programAnswer(body, 'image/png', { 'cache-control': isCurrent ? KEEP_CARD : KEEP_PICTURE })
  } catch (error) {
    if (!(error instanceof Busy)) throw error
    return new Response(null, { status: 503, headers: { 'retry-after': String(COME_BACK) } })
  }
}
