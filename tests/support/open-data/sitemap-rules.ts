import { allNamed, readXml, type XmlNode } from './read-xml.ts'

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const XHTML = 'http://www.w3.org/1999/xhtml'
const MOST_ADDRESSES = 50_000
const MOST_BYTES = 50 * 1024 * 1024
const LONGEST = 2048

/** The children that an element may have, in the order of the schema; those with `!` must be there, once. */
const SHAPES: Readonly<Record<string, readonly string[]>> = {
  url: ['loc!', 'lastmod', 'changefreq', 'priority'],
  sitemap: ['loc!', 'lastmod'],
}

/** W3C Datetime, as `tLastmod` of the schema has it. */
const W3C_DATETIME = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2}))?$/

function entryProblems(entry: XmlNode, origin: string): string[] {
  const shape = SHAPES[entry.name] ?? []
  const own = entry.children.filter(({ namespace }) => namespace === NAMESPACE)
  const [first] = own.filter(({ name }) => name === 'loc').map(({ text }) => text)
  const location = first ?? 'an entry without an address'
  const problems: string[] = []
  for (const name of shape) {
    const count = own.filter((each) => each.name === name.replace('!', '')).length
    if (count > 1 || (name.endsWith('!') && count !== 1)) problems.push(`${location}: ${count} of ${name}`)
  }
  const unknown = own.filter(({ name }) => !shape.some((each) => each.replace('!', '') === name))
  problems.push(...unknown.map(({ name }) => `${location}: an element ${name}`))
  if (!location.startsWith(`${origin}/`)) problems.push(`${location}: another host`)
  if (location.length >= LONGEST || /[\s<>"']/.test(location)) problems.push(`${location}: no such address`)
  for (const { name, text } of own) {
    if (name === 'lastmod' && (!W3C_DATETIME.test(text) || Date.parse(text) > Date.now()))
      problems.push(`${location}: changed ${text}`)
  }
  for (const { name, attributes } of entry.children.filter(({ namespace }) => namespace === XHTML)) {
    const { rel, hreflang, href } = attributes
    if (name !== 'link' || rel !== 'alternate' || !hreflang || !href?.startsWith(`${origin}/`))
      problems.push(`${location}: an alternate ${href}`)
  }
  return problems
}

/** What each address of a sitemap names as its versions, by language. */
export function alternatesOf(written: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
  return new Map(
    allNamed(readXml(written), 'url').map((entry) => [
      entry.children.find(({ name }) => name === 'loc')?.text ?? '',
      Object.fromEntries(
        entry.children
          .filter(({ name }) => name === 'link')
          .map(({ attributes }) => [attributes['hreflang'] ?? '', attributes['href'] ?? '']),
      ),
    ]),
  )
}

/** Where a sitemap, or an index of them, breaks the rules of https://www.sitemaps.org/protocol.html and of its schema. */
export function sitemapProblems(written: string, origin: string): string[] {
  const root = readXml(written)
  const name = { urlset: 'url', sitemapindex: 'sitemap' }[root.name]
  if (name === undefined || root.namespace !== NAMESPACE) return [`The root is ${root.namespace} ${root.name}.`]
  const locations = root.children.map(({ children }) => children.find((each) => each.name === 'loc')?.text ?? '')
  const alternates = alternatesOf(written)
  const oneWay = [...alternates].flatMap(([from, versions]) =>
    Object.values(versions)
      .filter((to) => !Object.values(alternates.get(to) ?? {}).includes(from))
      .map((to) => `${from} names ${to}, which does not name it.`),
  )
  return [
    ...(root.children.some((each) => each.name !== name || each.namespace !== NAMESPACE)
      ? ['A stranger is in it.']
      : []),
    ...(locations.length === 0 || locations.length > MOST_ADDRESSES ? [`It has ${locations.length} addresses.`] : []),
    ...(Buffer.byteLength(written) > MOST_BYTES ? ['It is too large.'] : []),
    ...(new Set(locations).size < locations.length ? ['It names an address twice.'] : []),
    ...oneWay,
    ...root.children.flatMap((entry) => entryProblems(entry, origin)),
  ]
}
