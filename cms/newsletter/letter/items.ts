import { RESEARCH_TYPE_LABELS } from '../../../collections/vocabulary/content-kinds.ts'
import { otherLocale, type Bilingual, type Locale } from '../../../collections/vocabulary/locales.ts'
import { MATERIAL_TYPE_LABELS } from '../../../collections/vocabulary/material-types.ts'
import { DOCUMENT_PATHS } from '../../../collections/vocabulary/paths.ts'
import { referencesOf, type ItemCollection, type StoredIssue, type StoredItem } from '../stored.ts'
import type { LetterItem } from './letter.ts'
import { sayInLetter } from './words.ts'

/** What it is, in a word or two: of research and resources the kind is more telling than the shelf. */
function kindOf({ document }: StoredItem, collection: ItemCollection, language: Locale): string {
  const shelf = sayInLetter(language)(`kind.${collection}`)
  if (!('type' in document)) return shelf
  const labels: Readonly<Record<string, Bilingual>> = { ...RESEARCH_TYPE_LABELS, ...MATERIAL_TYPE_LABELS }
  return labels[document.type]?.[language] ?? shelf
}

/** What an issue shows in a language: each item in it where it is ready, else in the other one. */
export function letterItems(
  stored: Readonly<Record<Locale, StoredIssue>>,
  language: Locale,
  siteUrl: string,
): LetterItem[] {
  return referencesOf(stored[language].issue).flatMap(({ collection, id }) => {
    const ready = stored[language].items.get(id)?.document.readyIn ?? []
    const shown = ready.includes(language) ? language : otherLocale(language)
    const item = stored[shown].items.get(id)
    if (item === undefined || !item.document.title) return []
    const { fill } = stored[shown]
    return [
      {
        title: fill(item.document.title),
        summary: fill(item.document.summary ?? ''),
        kind: kindOf(item, collection, language),
        href: siteUrl + DOCUMENT_PATHS[collection](language, item.document.slug),
        language: shown,
      },
    ]
  })
}
