import { extname } from 'node:path'

/** What no system takes in the name of a file, what one does not see, and marks that turn the direction of the text. */
const NOT_IN_NAMES = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff"*/:<>?\\|]+/gu

/** Bytes of UTF-8 that every file system takes, its end included. */
const MAX_BYTES = 200

/** As much of a text as fits, cut between what readers see as characters: a Khmer cluster stays whole. */
function fitting(text: string, bytes: number): string {
  let fit = ''
  for (const { segment } of new Intl.Segmenter('km', { granularity: 'grapheme' }).segment(text)) {
    if (Buffer.byteLength(fit + segment) > bytes) break
    fit += segment
  }
  return fit.trim()
}

/** `attr-char` of RFC 8187 is less than what encodeURIComponent leaves alone. */
const encoded = (text: string) =>
  encodeURIComponent(text).replace(/['()*!]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)

/**
 * Under which name a browser keeps a file (RFC 6266): its title in its own language, and for programs that know no better
 * the name that it is stored by, which is ASCII.
 */
export function attachment(title: string, storedName: string): string {
  const extension = extname(storedName)
  const name = fitting(title.replace(NOT_IN_NAMES, ' ').replace(/\s+/g, ' ').trim(), MAX_BYTES).replace(/^\.+/, '')
  const plain = storedName.replace(/[^\w.-]/g, '-')
  if (name === '') return `attachment; filename="${plain}"`
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded(name + extension)}`
}
