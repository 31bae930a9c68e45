import { readFileSync } from 'node:fs'

import { escapeHtml } from '../../collections/vocabulary/escape-html.ts'
import type { Locale } from '../../collections/vocabulary/locales.ts'
import { markdownHtml, textHtml } from './markdown-html.ts'
import type { PrintedDocument, PrintedReport, PrintedSheet } from './printed-document.ts'

const style = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')

const WORDS = {
  en: { abstract: 'Abstract', by: 'By', year: 'Published' },
  km: { abstract: 'សេចក្ដីសង្ខេប', by: 'ដោយ', year: 'ចេញផ្សាយ' },
} as const satisfies Record<Locale, Record<string, string>>

/** The whole page that Chromium prints, with its styles and its fonts (`@font-face` rules) inside; `size` is in points. */
export function documentHtml(document: PrintedDocument, fontFaces: string, size?: number): string {
  const { locale, title, kind } = document
  const css = [fontFaces, style('print.css'), style(kind === 'research' ? 'report.css' : 'sheet.css')].join('\n')
  const body = document.kind === 'research' ? reportBody(document) : sheetBody(document)
  return `<!doctype html>
<html lang="${locale}"${size === undefined ? '' : ` style="font-size: ${size}pt"`}>
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${css}</style></head>
${body}
</html>`
}

function reportBody(report: PrintedReport): string {
  const { locale } = report
  const text = (value: string) => textHtml(value, locale)
  const words = WORDS[locale]
  return `<body>
<header class="cover">
<p class="series">${text(report.type)} · ${text(report.series)}</p>
<h1>${text(report.title)}</h1>
${report.subtitle ? `<p class="subtitle">${text(report.subtitle)}</p>` : ''}
<p class="by">${text(`${words.by} ${report.authors.join(', ')}`)}</p>
<p class="imprint">${text(report.publisher)} · <time datetime="${report.day}">${text(longDate(report.day, locale))}</time></p>
</header>
<main>
<section class="abstract"><h2>${words.abstract}</h2>${markdownHtml(report.abstract, locale)}</section>
${markdownHtml(report.body, locale)}
</main>
</body>`
}

function sheetBody(sheet: PrintedSheet): string {
  const text = (value: string) => textHtml(value, sheet.locale)
  return `<body>
<header><p class="type">${text(sheet.type)}</p><h1>${text(sheet.title)}</h1></header>
<main>${markdownHtml(withoutTitle(sheet.body, sheet.title), sheet.locale)}</main>
<footer><p>${text(`${sheet.publisher} · ${digits(sheet.day.slice(0, 4), sheet.locale)} · ${sheet.licence}`)}</p></footer>
</body>`
}

/** A sheet that opens with its own title would say it twice. What follows a colon does not count. */
function withoutTitle(markdown: string, title: string): string {
  const [first = '', ...rest] = markdown.trimStart().split('\n')
  const gist = (heading: string) =>
    heading
      .replace(/^#+\s*/, '')
      .split(/[:៖]/, 1)[0]
      ?.trim()
      .toLowerCase()
  return first.startsWith('#') && gist(first) === gist(title) ? rest.join('\n') : markdown
}

function longDate(day: string, locale: Locale): string {
  const language = locale === 'km' ? 'km-u-nu-khmr' : 'en-GB'
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
}

function digits(text: string, locale: Locale): string {
  return locale === 'km' ? text.replace(/\d/g, (digit) => String.fromCodePoint(0x17e0 + Number(digit))) : text
}
