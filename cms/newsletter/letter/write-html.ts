import { escapeHtml } from '../../../collections/vocabulary/escape-html.ts'
import { UNSUBSCRIBE_MARK } from '../../../collections/vocabulary/newsletter.ts'
import { homePath } from '../../../collections/vocabulary/paths.ts'
import { frameHtml } from '../../email/html.ts'
import type { Letter, LetterItem } from './letter.ts'
import { DARK_STYLES, lookIn, type Look } from './look.ts'
import { proseHtml } from './prose-html.ts'
import { sayInLetter } from './words.ts'

const lines = (text: string) => escapeHtml(text.trim()).replaceAll(/\r?\n/g, '<br>')

function itemHtml(item: LetterItem, letter: Letter, look: Look): string {
  const say = sayInLetter(letter.language)
  const isOther = item.language !== letter.language
  const own = isOther ? ` lang="${item.language}"` : ''
  const kind = isOther ? `${item.kind} · ${say(`only.${item.language}`)}` : item.kind
  return (
    `<div class="line" style="${look.item}">` +
    `<p class="quiet" style="${look.quiet}">${escapeHtml(kind)}</p>` +
    `<h3 style="${look.itemTitle}"${own}><a class="link" style="${look.link}" href="${escapeHtml(item.href)}">${escapeHtml(item.title)}</a></h3>` +
    (item.summary === '' ? '' : `<p style="${look.itemText}"${own}>${lines(item.summary)}</p>`) +
    '</div>'
  )
}

function footHtml(letter: Letter, look: Look): string {
  const say = sayInLetter(letter.language)
  const link = (href: string, words: string) =>
    `<a class="link" style="${look.link}" href="${href}">${escapeHtml(words)}</a>`
  const sender = [letter.organisation, letter.address].filter((each) => each.trim() !== '')
  return (
    `<div class="foot line pad" style="${look.foot}">` +
    `<p style="${look.paragraph}">${escapeHtml(say('why', { name: letter.siteName }))}</p>` +
    `<p style="${look.paragraph}">${link(escapeHtml(letter.archive), say('archive'))} · ` +
    `${link(UNSUBSCRIBE_MARK, say('unsubscribe'))}</p>` +
    `<p style="margin:0">${sender.map(lines).join('<br>')}</p></div>`
  )
}

/** The letter in HTML: styles on its elements, one table to centre it, and nothing in it that would be fetched. */
export function letterHtml(letter: Letter): string {
  const { language, siteUrl, siteName, subject, intro, items } = letter
  const look = lookIn(language)
  const say = sayInLetter(language)
  const home = escapeHtml(siteUrl + homePath(language))
  const sheet =
    `<div class="pad" style="${look.head}"><a href="${home}" style="${look.name}">${escapeHtml(siteName)}</a></div>` +
    `<div class="pad" style="${look.main}"><h1 style="${look.title}">${escapeHtml(subject)}</h1>` +
    (intro === undefined ? '' : proseHtml(intro, letter)) +
    (items.length === 0 ? '' : `<h2 style="${look.heading}">${escapeHtml(say('items'))}</h2>`) +
    `${items.map((item) => itemHtml(item, letter, look)).join('')}</div>${footHtml(letter, look)}`
  return frameHtml({
    language,
    title: subject,
    head: DARK_STYLES,
    bodyStyle: look.page,
    body:
      '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" style="padding:0">' +
      '<!--[if mso]><table role="presentation" width="600"><tr><td><![endif]-->' +
      `<div class="sheet" lang="${language}" style="${look.sheet}">${sheet}</div>` +
      '<!--[if mso]></td></tr></table><![endif]--></td></tr></table>',
  })
}
