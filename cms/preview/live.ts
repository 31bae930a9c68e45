import type { RootLivePreviewConfig } from 'payload'

import { HOUR } from '../../collections/vocabulary/durations.ts'
import { signPreview } from '../../collections/previews/token.ts'
import { environmentHere } from '../../collections/vocabulary/environment-here.ts'
import { isLocale } from '../../collections/vocabulary/locales.ts'
import { DOCUMENT_KINDS, previewPath } from '../../collections/vocabulary/paths.ts'
import { isContentStaff } from '../access/who.ts'

/** Hours for which staff see what they write without opening it anew. */
const LASTS = 4

/** The same for all of an hour: another address would load the page anew at each save. */
const endOf = (now: number) => (Math.floor(now / HOUR) + LASTS) * HOUR

/**
 * Beside the form the site itself, with what is being typed, at the width of a phone or of a desk. Payload says these names in
 * one language alone, so they are in both.
 */
export const livePreview: RootLivePreviewConfig = {
  collections: [...DOCUMENT_KINDS],
  breakpoints: [
    { name: 'phone', label: 'Phone · ទូរសព្ទ', width: 390, height: 844 },
    { name: 'desk', label: 'Computer · កុំព្យូទ័រ', width: 1280, height: 900 },
  ],
  url: ({ collectionConfig, data, locale, req }) => {
    const kind = DOCUMENT_KINDS.find((each) => each === collectionConfig?.slug)
    const { id, slug }: { id?: unknown; slug?: unknown } = data
    const isSaved = typeof id === 'string' && typeof slug === 'string' && slug !== ''
    if (!isContentStaff({ req }) || kind === undefined || !isSaved) return null
    const token = signPreview(req.payload.config.secret, {
      kind,
      id,
      until: endOf(Date.now()),
      holder: { kind: 'staff', id: String(req.user?.id) },
    })
    return environmentHere().SITE_URL + previewPath(isLocale(locale.code) ? locale.code : 'en', kind, slug, token)
  },
}
