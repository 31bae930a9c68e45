/** Markup that was written by `element`. Strings are text, so that nobody's words can become markup. */
export class Xml {
  readonly markup: string
  constructor(markup: string) {
    this.markup = markup
  }
}

type Child = Xml | string | undefined | readonly Child[]
type Attributes = Readonly<Record<string, string | number | undefined>>

/** What XML 1.0 has no way to write, not even escaped (https://www.w3.org/TR/xml/#charsets), lone surrogates included. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

const escapeText = (text: string) => text.replace(FORBIDDEN, '').replace(/[&<>\r]/g, (each) => ESCAPES[each] ?? '')
/** A text as it stands in the value of an attribute, or between two tags. */
export const escapeValue = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"\t\n\r]/g, (each) => ESCAPES[each] ?? '')

function markupOf(child: Child): string {
  if (child === undefined) return ''
  if (typeof child === 'string') return escapeText(child)
  return child instanceof Xml ? child.markup : child.map(markupOf).join('')
}

/** An element. Names are ours, so they are not checked; attributes and children without a value are left out. */
export function element(name: string, attributes: Attributes, ...children: readonly Child[]): Xml {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeValue(String(value))}"`))
    .join('')
  const content = children.map(markupOf).join('')
  return new Xml(content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`)
}

/** An element with text in it; nothing where there is no text. */
export function textElement(name: string, text: string | null | undefined, attributes: Attributes = {}) {
  const trimmed = text?.trim() ?? ''
  return trimmed === '' ? undefined : element(name, attributes, trimmed)
}

export const xmlDocument = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}\n`
