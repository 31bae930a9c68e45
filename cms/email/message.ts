import type { Locale } from '../../collections/vocabulary/locales.ts'

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escape = (text: string) => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character)

export interface Words {
  subject: string
  paragraphs: readonly string[]
  link?: { label: string; href: string }
}

export interface Message {
  subject: string
  text: string
  html: string
}

/** A message in plain text and in HTML that says the same, with nothing in it that would be fetched. */
export function writeMessage(language: Locale, { subject, paragraphs, link }: Words): Message {
  const body = [
    ...paragraphs.map(escape),
    ...(link ? [`<a href="${escape(link.href)}">${escape(link.label)}</a>`] : []),
  ]
  return {
    subject,
    text: `${[...paragraphs, ...(link ? [`${link.label}:\n${link.href}`] : [])].join('\n\n')}\n`,
    html:
      `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escape(subject)}</title></head>` +
      `<body>${body.map((paragraph) => `<p>${paragraph}</p>`).join('')}</body></html>`,
  }
}
