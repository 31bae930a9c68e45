/**
 * Addresses of the site that was there before this one. Whoever imports it writes down which document stands for which, and the
 * site looks there before it says "not found": both spell an address in the same way.
 */

/** Longer ones nobody has followed: WordPress cuts names at 200 bytes. */
const MOST_LETTERS = 700

/** Parameters by which WordPress shows a post that has no name yet, or names it for ever. */
const BY_NUMBER = ['p', 'page_id', 'attachment_id'] as const

const NUMBER = /^\d{1,12}$/

/**
 * One spelling for an address of the former site: decoded, small letters, no slash at the end; `?p=12` for one of a number.
 * Undefined for its first page, and for what is none.
 */
export function oldAddress(pathname: string, search = ''): string | undefined {
  if (pathname.length > MOST_LETTERS * 3) return undefined
  let path: string
  try {
    path = decodeURIComponent(pathname).normalize('NFC').toLowerCase().replace(/\/+$/, '')
  } catch {
    return undefined
  }
  if (path !== '' && path !== '/index.php') return path.length > MOST_LETTERS || path.includes('\0') ? undefined : path
  const parameters = new URLSearchParams(search)
  const number = BY_NUMBER.map((name) => parameters.get(name)).find((value) => value !== null && NUMBER.test(value))
  return number === undefined ? undefined : `?p=${number}`
}

/** What may change where an old address leads, for pages that are kept: the list of them as a whole. */
export const OLD_ADDRESSES_TAG = 'old-addresses'
