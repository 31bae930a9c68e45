import { UNSUBSCRIBE_MARK } from '../../../collections/vocabulary/newsletter.ts'
import { homePath } from '../../../collections/vocabulary/paths.ts'
import type { Letter, LetterItem } from './letter.ts'
import { proseText } from './prose-text.ts'
import { sayInLetter } from './words.ts'

const RULE = '-'.repeat(40)

function itemText(item: LetterItem, { language }: Letter): string {
  const only = item.language === language ? [] : [sayInLetter(language)(`only.${item.language}`)]
  const kind = [item.kind, ...only].join(' · ')
  return [`* ${item.title} (${kind})`, item.summary.trim(), item.href].filter((line) => line !== '').join('\n')
}

/** The same letter for those who read plain text. */
export function letterText(letter: Letter): string {
  const { language, siteUrl, siteName, organisation, address, subject, intro, items, archive } = letter
  const say = sayInLetter(language)
  const parts = [
    `${siteName}\n${siteUrl}${homePath(language)}`,
    subject,
    intro === undefined ? '' : proseText(intro, letter),
    items.length === 0 ? '' : `${say('items')}\n${RULE}`,
    ...items.map((item) => itemText(item, letter)),
    RULE,
    say('why', { name: siteName }),
    `${say('archive')}:\n${archive}`,
    `${say('unsubscribe.text')}:\n${UNSUBSCRIBE_MARK}`,
    [organisation, address].map((each) => each.trim()).join('\n'),
  ]
  return `${parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n')}\n`
}
