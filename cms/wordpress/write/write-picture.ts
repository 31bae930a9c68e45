import type { File } from 'payload'

import { DEFAULT_LOCALE, LOCALES } from '../../../collections/vocabulary/locales.ts'
import { oldAddress } from '../../../collections/vocabulary/old-addresses.ts'
import type { PlannedPicture } from '../plan/plan.ts'
import { byRules, makeOnce, type Writer, type Writing } from './writer.ts'

/** Under which a picture is known again. */
export const pictureItem = ({ key }: Pick<PlannedPicture, 'key'>): string => `picture ${key}`

/**
 * Puts a picture into the media library, with what it says of itself in each language. What nobody has said stays empty: the
 * gate asks for it.
 * @param holdsBack shown to nobody until somebody has looked at it
 */
export function writePicture(
  writer: Writer,
  picture: PlannedPicture,
  file: File,
  holdsBack: boolean,
): Promise<Writing> {
  const { payload } = writer
  const { alt, url } = picture
  return makeOnce(writer, [pictureItem(picture)], async (req) => {
    const [first = DEFAULT_LOCALE, ...others] = LOCALES.filter((locale) => alt[locale] !== undefined)
    const how = { collection: 'media', req, ...byRules(writer) } as const
    const source = url.slice(0, 1000)
    let written = await payload.create({
      ...how,
      locale: first,
      file,
      data: { alt: alt[first] ?? null, source, consent: { needed: holdsBack } },
    })
    for (const locale of others)
      written = await payload.update({ ...how, id: written.id, locale, data: { alt: alt[locale] ?? null } })
    const old = oldAddress(URL.parse(url)?.pathname ?? '')
    return {
      ...{ collection: 'media', document: written.id, changedAt: written.updatedAt },
      addresses: old === undefined ? [] : [{ address: old, locale: DEFAULT_LOCALE }],
    }
  })
}
