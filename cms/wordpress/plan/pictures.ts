import { localeOfText } from '../languages/codes.ts'
import type { OldPost, OldSite } from '../wxr/export.ts'
import type { PlannedPicture } from './plan.ts'

/** Kinds of files that the media library takes. */
const SHOWN = /\.(?:jpe?g|png|webp|avif)$/i
/** What WordPress appends for a smaller, a turned or an edited copy. */
const COPY = /(?:-\d{2,5}x\d{2,5}|-scaled|-rotated|-e\d{10,})+(?=\.[a-z]+$)/i
/** Picture servers in front of a site name its address inside of theirs. */
const PHOTON = /^https?:\/\/i\d\.wp\.com\//i

const withoutProxy = (src: string): URL | null =>
  URL.parse(src.replace(PHOTON, 'https://').replace(/^\/\//, 'https://'))

/** The path of an upload without what names a copy, by which copies of one picture are the same. */
function uploadKey(url: URL): string {
  let path = url.pathname
  try {
    path = decodeURIComponent(path)
  } catch {
    // It stands as it is written.
  }
  const [, inUploads] = /\/(?:wp-content\/uploads|files)\/(.+)$/.exec(path) ?? []
  return (inUploads ?? path.replace(/^\//, '')).replace(COPY, '')
}

export const isShownKind = (key: string): boolean => SHOWN.test(key)

/** The same site, with and without `www.`, whatever the protocol. */
export const bareHost = (url: URL | null): string => url?.host.toLowerCase().replace(/^www\./, '') ?? ''

/** Whether an address is of the site itself; WordPress.com keeps the files of a site on a host beside it. */
export function isOfSite(url: URL | null, site: URL | null): boolean {
  const [host, own] = [bareHost(url), bareHost(site)]
  return host !== '' && (host === own || host.replace(/\.files(?=\.wordpress\.com$)/, '') === own)
}

/** A name of a file is no text that stands for a picture. */
function isFileName(words: string, key: string): boolean {
  const name = key.split('/').at(-1) ?? ''
  return [name, name.replace(/\.[a-z]+$/i, '')].some((each) => each.toLowerCase() === words.toLowerCase())
}

/** The pictures of a site, found by what texts say of them. */
export class OldPictures {
  readonly #byKey = new Map<string, PlannedPicture>()
  readonly #byNumber = new Map<string, string>()
  readonly #siteUrl: string
  readonly #used = new Set<string>()

  constructor({ posts, siteUrl }: OldSite) {
    this.#siteUrl = siteUrl
    for (const post of posts) if (post.type === 'attachment') this.#add(post)
  }

  #add({ id, file, guid, meta }: OldPost): void {
    const url = withoutProxy(file ?? guid)
    if (url === null) return
    const key = uploadKey(url)
    this.#byNumber.set(id, key)
    const before = this.#byKey.get(key)
    const picture = { key, url: url.href, alt: {}, ...before, numbers: [...(before?.numbers ?? []), id] }
    this.#byKey.set(key, picture)
    this.sayAlt(key, meta._wp_attachment_image_alt ?? '')
  }

  /** The first thing said in a language counts: what stands with the picture comes before what a post says of it. */
  sayAlt(key: string, alt: string): void {
    const picture = this.#byKey.get(key)
    const words = alt.trim()
    if (picture === undefined || words === '' || isFileName(words, key)) return
    this.#byKey.set(key, { ...picture, alt: { [localeOfText(words)]: words, ...picture.alt } })
  }

  ofNumber(number: string | undefined): string | undefined {
    return number === undefined ? undefined : this.#byNumber.get(number)
  }

  /** The key of a picture in a text; undefined when it lies on another site. */
  at(src: string, number: string | undefined): string | undefined {
    const byNumber = this.ofNumber(number)
    if (byNumber !== undefined) return byNumber
    const base = URL.parse(`${this.#siteUrl}/`)
    const url = withoutProxy(src) ?? (base && src !== '' ? URL.parse(src, base) : null)
    if (url === null) return undefined
    const key = uploadKey(url)
    if (this.#byKey.has(key)) return key
    if (!isOfSite(url, base)) return undefined
    this.#byKey.set(key, { key, numbers: [], url: url.href, alt: {} })
    return key
  }

  find(key: string): PlannedPicture | undefined {
    return this.#byKey.get(key)
  }

  /** Says that a document shows it. */
  use(key: string): void {
    this.#used.add(key)
  }

  get used(): ReadonlyMap<string, PlannedPicture> {
    return new Map([...this.#byKey].filter(([key]) => this.#used.has(key)))
  }

  get unused(): number {
    return [...this.#byKey.keys()].filter((key) => !this.#used.has(key) && isShownKind(key)).length
  }
}
