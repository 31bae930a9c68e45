import { escapeHtml } from '../../collections/vocabulary/escape-html.ts'
import type { Locale } from '../../collections/vocabulary/locales.ts'

interface Frame {
  language: Locale
  /** In plain words. */
  title: string
  /** HTML that stands in the head, such as styles. */
  head?: string
  bodyStyle?: string
  body: string
}

/** A message's HTML around its body: in its language, as wide as the window, in the reader's own theme. */
export function frameHtml({ language, title, head = '', bodyStyle, body }: Frame): string {
  const style = bodyStyle === undefined ? '' : ` class="page" style="${bodyStyle}"`
  return (
    `<!doctype html><html lang="${language}" dir="ltr"><head><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width,initial-scale=1">' +
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">' +
    `<title>${escapeHtml(title)}</title>${head}</head><body${style}>${body}</body></html>`
  )
}
