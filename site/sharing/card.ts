import { createHash } from 'node:crypto'

import type { SiteSetting } from '../../cms/generated/payload-types.ts'
import type { Locale } from '../../collections/vocabulary/locales.ts'
import { cardPath, type CardAddress } from '../../collections/vocabulary/paths.ts'
import { translator } from '../messages/translate.ts'
import { KINDS } from '../search/kinds.ts'
import type { SharedDocument } from './shared-document.ts'

/** What a drawn card says. */
export interface Card {
  locale: Locale
  /** Of the hotline. */
  name: string
  kind: string | undefined
  title: string
}

/** Changes with how cards look, so that those which others have kept are fetched anew. */
const DESIGN = 1

/** The card of a document; that of the whole site for pages that are none, and where a title would say too much. */
export function cardFor(
  document: SharedDocument | undefined,
  { siteName, tagline }: Pick<SiteSetting, 'siteName' | 'tagline'>,
  locale: Locale,
): Card {
  const name = siteName ?? ''
  if (document === undefined || document.isSensitive) return { locale, name, kind: undefined, title: tagline ?? name }
  const kind = document.kind === 'pages' ? undefined : translator(locale)(KINDS[document.kind].name)
  return { locale, name, kind, title: document.title }
}

/** Is another one as soon as the card says something else. */
export const cardVersion = (card: Card): string =>
  createHash('sha256')
    .update(JSON.stringify([DESIGN, card.locale, card.name, card.kind, card.title]))
    .digest('base64url')
    .slice(0, 8)

interface SharingPicture {
  path: string
  alt: string
}

/** Every picture with which a page is shared has this size in pixels. */
export const CARD_SIZE = { width: 1200, height: 630 } as const

/** The picture with which a page is shared: the document's own, or else a card that says what it is. */
export function sharingPicture(
  document: SharedDocument | undefined,
  settings: Pick<SiteSetting, 'siteName' | 'tagline'>,
  locale: Locale,
): SharingPicture {
  const shown = document?.isSensitive ? undefined : document
  const address: CardAddress = {
    locale,
    format: shown?.picture === undefined ? 'png' : 'jpg',
    ...(shown && { document: { kind: shown.kind, slug: shown.slug } }),
  }
  const card = cardFor(shown, settings, locale)
  const version = shown?.picture === undefined ? `?v=${cardVersion(card)}` : ''
  return { path: cardPath(address) + version, alt: shown?.picture?.alt ?? card.title }
}
