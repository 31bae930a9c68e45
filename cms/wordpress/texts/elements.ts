import type { DefaultTreeAdapterTypes } from 'parse5'

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlElement = DefaultTreeAdapterTypes.Element

/** Elements that begin a line of their own. All others stand in one. */
export const BLOCKS: ReadonlySet<string> = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'center',
    'dd',
    'details',
    'div',
    'dl',
    'dt',
    'figcaption',
    'figure',
  ],
  ...['footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section'],
  ...['summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'],
])

/** What runs, is filled in, or is drawn by the browser: none of it is running text. */
export const DROPPED: ReadonlySet<string> = new Set([
  ...[
    'script',
    'style',
    'form',
    'input',
    'button',
    'select',
    'textarea',
    'canvas',
    'svg',
    'math',
    'template',
    'noscript',
  ],
  ...['link', 'meta', 'map', 'applet', 'frame', 'frameset', 'dialog', 'slot'],
])

/** What shows something of another address inside the page. */
export const EMBEDS: ReadonlySet<string> = new Set(['iframe', 'object', 'embed', 'video', 'audio'])

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node

export const attributeOf = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value

/** The address of what an element embeds: its own, or that of the first source in it. */
export function embeddedAddress(element: HtmlElement): string | undefined {
  const own = attributeOf(element, 'src') ?? attributeOf(element, 'data')
  const inside = element.childNodes.filter(isElement).map((child) => attributeOf(child, 'src'))
  const address = [own, ...inside].find((each) => each !== undefined && each !== '')
  return address?.startsWith('//') ? `https:${address}` : address
}

/** The elements of a name, however deep, but not inside another one of `within`. */
export function* elementsIn(element: HtmlElement, name: string, within: string): Generator<HtmlElement> {
  for (const child of element.childNodes.filter(isElement)) {
    if (child.tagName === name) yield child
    else if (child.tagName !== within) yield* elementsIn(child, name, within)
  }
}
