import { Marked, Parser, type Token, type Tokens } from 'marked'

import { escapeHtml } from '../../collections/vocabulary/escape-html.ts'
import type { Locale } from '../../collections/vocabulary/locales.ts'

const marked = new Marked({
  renderer: {
    table(table) {
      return tableHtml(table, undefined)
    },
    /** A printed sheet does not know at which address the site runs, so links into the site keep their words only. */
    link({ href, tokens }) {
      const words = this.parser.parseInline(tokens)
      return /^(https?:|mailto:|tel:)/.test(href) ? `<a href="${escapeHtml(href)}">${words}</a>` : words
    },
  },
})

/**
 * Markdown as HTML for print. A paragraph in bold directly before a table becomes the table's caption.
 * Words of the other script carry their own `lang`, for screen readers and for the choice of font.
 */
export function markdownHtml(markdown: string, locale: Locale): string {
  const tokens = marked.lexer(markdown).filter((token) => token.type !== 'space')
  const html = tokens.map((token, index) => {
    if (isTable(token)) return tableHtml(token, captionBefore(tokens, index))
    return isTable(tokens[index + 1]) && isCaption(token) ? '' : marked.parser([token])
  })
  return withForeignWords(html.join('\n'), locale)
}

/** Plain text as HTML, with words of the other script marked. */
export function textHtml(text: string, locale: Locale): string {
  return withForeignWords(escapeHtml(text), locale)
}

function inlineHtml(tokens: Token[]): string {
  return Parser.parseInline(tokens, marked.defaults)
}

function isTable(token: Token | undefined): token is Tokens.Table {
  return token?.type === 'table'
}

function isCaption(token: Token | undefined): token is Tokens.Paragraph {
  return token?.type === 'paragraph' && /^\*\*[^*]+\*\*$/.test(token.raw.trim())
}

function captionBefore(tokens: readonly Token[], index: number): string | undefined {
  const before = tokens[index - 1]
  return isCaption(before) ? inlineHtml(before.tokens).replace(/<\/?strong>/g, '') : undefined
}

function tableHtml(table: Tokens.Table, caption: string | undefined): string {
  const numeric = table.header.map((_, column) => isMostlyNumbers(table.rows.map((row) => row[column]?.text ?? '')))
  const cell = (content: Tokens.TableCell, column: number, tag: string) =>
    `<${tag}${numeric[column] ? ' class="number"' : ''}>${inlineHtml(content.tokens)}</${tag.split(' ')[0]}>`
  const head = table.header.map((content, column) => cell(content, column, 'th scope="col"')).join('')
  const rows = table.rows.map(
    (row) =>
      `<tr>${row.map((content, column) => cell(content, column, column === 0 ? 'th scope="row"' : 'td')).join('')}</tr>`,
  )
  return `<table>${caption ? `<caption>${caption}</caption>` : ''}<thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function isMostlyNumbers(cells: readonly string[]): boolean {
  return cells.filter((cell) => /^[+−-]?[\d០-៩]/.test(cell)).length * 2 > cells.length
}

const FOREIGN: Readonly<Record<Locale, { lang: Locale; words: RegExp }>> = {
  en: { lang: 'km', words: /[\u1780-\u17ff]+(?:[ \u200b«»]+[\u1780-\u17ff]+)*/g },
  km: { lang: 'en', words: /[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ0-9.'’-]*(?:[ ,&]+[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ0-9.'’-]*)*/g },
}

function withForeignWords(html: string, locale: Locale): string {
  const { lang, words } = FOREIGN[locale]
  return html
    .split(/(<[^>]*>|&[#\w]+;)/)
    .map((part, index) => (index % 2 === 0 ? part.replace(words, `<span lang="${lang}">$&</span>`) : part))
    .join('')
}
