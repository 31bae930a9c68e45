import { META, type Meta } from './export.ts'

/** One item as the file has it, before anybody has looked at what it says. */
export interface RawItem {
  line: number
  values: Record<string, string>
  terms: { domain: string; slug: string; name: string }[]
  meta: Partial<Record<Meta, string>>
}

export interface RawSite {
  values: Record<string, string>
  items: RawItem[]
}

/** Elements of the channel and of an item that are read; the text of all others is passed over. */
const OF_SITE = new Set(['title', 'link', 'wp:wxr_version', 'wp:base_site_url', 'wp:base_blog_url'])
const OF_ITEM = new Set([
  ...['title', 'link', 'guid', 'pubDate', 'content:encoded', 'excerpt:encoded'],
  ...['wp:post_id', 'wp:post_date', 'wp:post_date_gmt', 'wp:post_name', 'wp:status', 'wp:post_type'],
  ...['wp:post_password', 'wp:attachment_url'],
])

const isMeta = (key: string): key is Meta => META.some((each) => each === key)

/**
 * Puts together what a parser of XML comes by. Names count with their prefix, as WordPress writes them: real files name
 * their namespaces in several ways (http, https, versions 1.0 to 1.2).
 */
export class Collector {
  readonly site: RawSite = { values: {}, items: [] }
  #path: string[] = []
  #text: string | undefined
  #item: RawItem | undefined
  #term = { domain: '', slug: '' }
  #metaKey = ''
  #metaValue = ''

  get root(): string | undefined {
    return this.#path[0]
  }

  #isAt(...path: readonly string[]): boolean {
    const at = this.#path
    return (
      at[0] === 'rss' &&
      at[1] === 'channel' &&
      at.length === path.length + 2 &&
      path.every((each, n) => each === at[n + 2])
    )
  }

  open(name: string, attributes: Readonly<Record<string, string>>, line: number): void {
    this.#path.push(name)
    this.#text = undefined
    if (this.#isAt('item')) this.#item = { line, values: {}, terms: [], meta: {} }
    else if (this.#isAt('item', 'category')) {
      this.#term = { domain: attributes['domain'] ?? '', slug: attributes['nicename'] ?? '' }
      this.#text = ''
    } else if (this.#isAt('item', 'wp:postmeta')) this.#metaKey = this.#metaValue = ''
    else if (this.#isAt('item', 'wp:postmeta', 'wp:meta_key')) this.#text = ''
    // A plugin may keep megabytes in one value: only those that are read are kept at all.
    else if (this.#isAt('item', 'wp:postmeta', 'wp:meta_value')) this.#text = isMeta(this.#metaKey) ? '' : undefined
    else if ((this.#isAt('item', name) && OF_ITEM.has(name)) || (this.#isAt(name) && OF_SITE.has(name))) this.#text = ''
  }

  text(text: string): void {
    if (this.#text !== undefined) this.#text += text
  }

  close(name: string): void {
    const text = this.#text
    const item = this.#item
    if (this.#isAt('item') && item) {
      this.site.items.push(item)
      this.#item = undefined
    } else if (this.#isAt('item', 'category') && item) item.terms.push({ ...this.#term, name: (text ?? '').trim() })
    else if (this.#isAt('item', 'wp:postmeta', 'wp:meta_key')) this.#metaKey = (text ?? '').trim()
    else if (this.#isAt('item', 'wp:postmeta', 'wp:meta_value')) this.#metaValue = text ?? ''
    else if (this.#isAt('item', 'wp:postmeta') && item && isMeta(this.#metaKey))
      item.meta[this.#metaKey] = this.#metaValue
    else if (text !== undefined && item && this.#isAt('item', name)) item.values[name] = text
    else if (text !== undefined && this.#isAt(name)) this.site.values[name] = text.trim()
    this.#path.pop()
    this.#text = undefined
  }
}
