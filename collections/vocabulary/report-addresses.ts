/** Where something was seen: what people type, the list of it, and the form in which two of them are the same. */

export const MAX_ADDRESSES = 50
/** UTF-16 units, as `maxlength` counts. */
export const MAX_ADDRESS_LENGTH = 4096

/** Invisible, or turning the direction of what follows: nothing of an address, and a way to mislead whoever reads it. */
const INVISIBLE = /[\p{Cc}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu

const SCHEME = /^[a-z][a-z0-9+.-]*:/i
const HOST =
  /^(?:[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}_-]*[\p{L}\p{N}\p{M}])?\.)+(?:\p{L}[\p{L}\p{M}\p{N}-]+|xn--[a-z0-9-]+)\.?$/iu
const IPV4 = /^(?:\d{1,3}\.){3}\d{1,3}$/
const DOTTED = /^(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/
const IPV6 = /^\[[0-9a-f:.]+\]$/i

/** Schemes under which something can be seen. Scripts and data are no addresses. */
const WEB_SCHEMES = new Set(['http:', 'https:', 'ftp:', 'ftps:', 'ipfs:', 'magnet:', 'ed2k:', 'gemini:', 'ws:', 'wss:'])

/** Where cells of a sheet end, and lines of other systems. */
const BREAKS = /[\t\v\f\u0085\u2028\u2029]/

/** The URL of a text that reads as one, with or without its scheme. */
function urlOf(text: string): URL | null {
  if (/\s/.test(text)) return null
  // "example.org:8080" looks like a scheme to the parser; what follows a scheme of ours is never a port number.
  const hasScheme = SCHEME.test(text) && !/^[^/:]+\.[^/:]+:\d/.test(text)
  const url = URL.parse(hasScheme ? text : `http://${text}`)
  if (url === null || (hasScheme && !WEB_SCHEMES.has(url.protocol))) return null
  return url
}

/** Whether a text names a place on the web: a host name in any script, an onion service or an IP address. */
export function isWebAddress(text: string): boolean {
  const url = urlOf(text)
  if (url === null) return false
  if (url.protocol === 'magnet:' || url.protocol === 'ed2k:' || url.protocol === 'ipfs:') return url.href.length > 12
  const host = url.hostname
  // The parser makes 0.0.0.20 of "20"; only behind a scheme is a number meant for a place.
  const isNumeric = IPV4.test(host) && (SCHEME.test(text) || DOTTED.test(text))
  return isNumeric || HOST.test(decodeHost(host)) || IPV6.test(host)
}

/** The parser has made ASCII of the host; undo only what it percent-encoded for schemes that it does not know. */
function decodeHost(host: string): string {
  try {
    return decodeURIComponent(host)
  } catch {
    return host
  }
}

/** Names of pages end in these, and those of hosts do not: `article,12345.html` is one address. */
const FILE_ENDING =
  /^[^/]+\.(?:html?|xhtml|php\d?|aspx?|jspx?|cgi|jpe?g|png|gif|webp|mp4|webm|mov|pdf|docx?|zip)(?:[?#].*)?$/i

/** Whether an address goes on behind a comma: it is one with a path, and what follows begins no other one. */
const goesOn = (address: string, next: string): boolean =>
  /^\S+\/\S*$/.test(address) &&
  isWebAddress(address) &&
  /^\S/.test(next) &&
  (FILE_ENDING.test(next.trim()) || !isWebAddress(next.trim()))

/** A comma ends an address, unless it stands in the middle of one. */
function splitAtCommas(line: string): string[] {
  const pieces: string[] = []
  let rest = ''
  for (const piece of line.split(/[,，]/)) {
    if (goesOn(rest, piece)) {
      rest += `,${piece}`
      continue
    }
    if (rest !== '') pieces.push(rest)
    rest = piece.trimEnd()
  }
  return [...pieces, rest]
}

interface TypedAddress {
  /** Line of the box on which it stands, from 1. */
  line: number
  text: string
}

/** The addresses of the box in the order in which they were typed: trimmed, without what cannot be seen, each once. */
export function parseAddresses(typed: string): readonly TypedAddress[] {
  const found = new Map<string, TypedAddress>()
  for (const [index, line] of typed.split(/\r\n|\r|\n/).entries()) {
    for (const piece of line.split(BREAKS).flatMap(splitAtCommas)) {
      const text = piece.replace(INVISIBLE, '').trim()
      if (text !== '' && !found.has(text)) found.set(text, { line: index + 1, text })
    }
  }
  return [...found.values()]
}

/**
 * One form for all spellings of an address, so that "reported before" can be told: host in ASCII and small letters
 * without `www.`, no scheme, default port, fragment or slash at the end. What is no web address is folded like a name.
 */
export function normaliseAddress(text: string): string {
  const url = isWebAddress(text) ? urlOf(text) : null
  // A mailbox, or one of the schemes that name no host.
  if (url === null || url.hostname === '' || (url.username !== '' && !text.includes('://')))
    return `name:${text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()}`
  const host = url.hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\./, '')
  const path = url.pathname.replace(/\/+$/, '')
  return `web:${host}${url.port === '' ? '' : `:${url.port}`}${path}${url.search}`
}

/** The address in a form that no program takes for a link: `hxxps://example[.]org/…`. */
export function defang(text: string): string {
  return text
    .replace(/^([a-z][a-z0-9+.-]*):/i, (scheme) => scheme.replace(/^http/i, 'hxxp').replace(/^ftp/i, 'fxp'))
    .replaceAll('.', '[.]')
    .replaceAll('@', '[@]')
}
