import { escapeHtml } from '../../collections/vocabulary/escape-html.ts'
import type { Locale } from '../../collections/vocabulary/locales.ts'
import { frameHtml } from './html.ts'

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
    ...paragraphs.map(escapeHtml),
    ...(link ? [`<a href="${escapeHtml(link.href)}">${escapeHtml(link.label)}</a>`] : []),
  ]
  return {
    subject,
    text: `${[...paragraphs, ...(link ? [`${link.label}:\n${link.href}`] : [])].join('\n\n')}\n`,
    html: frameHtml({
      language,
      title: subject,
      body: body.map((paragraph) => `<p>${paragraph}</p>`).join(''),
    }),
  }
}
