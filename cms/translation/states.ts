import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../collections/vocabulary/locales.ts'
import { recordOf } from '../../collections/vocabulary/options.ts'
import type { TranslationState } from '../../collections/vocabulary/translations.ts'
import { snapshotOf, type FieldTexts, type Snapshot } from './field-texts.ts'

/** That somebody said a translation matches, and what it was translated from at that moment. */
export interface Mark {
  sourceLocale: Locale
  source: Snapshot
}

/** A document as far as its languages go. */
export interface Translated {
  texts: Readonly<Record<Locale, FieldTexts>>
  /** The languages in which it says to be ready. */
  readyIn: readonly Locale[]
}

/** What is remembered of a document from its last change. */
export interface Remembered {
  sourceLocale?: Locale | undefined
  /** The languages in which it said to be ready then; undefined where nobody knows. */
  wasReadyIn?: readonly Locale[] | undefined
  marks: Readonly<Partial<Record<Locale, Mark>>>
}

interface Standing {
  state: TranslationState
  /** Fields of the source that have changed since the mark; 0 where there is none. */
  changed: number
  /** Fields that say something in the source and nothing here. */
  untranslated: number
}

export interface Judgement {
  sourceLocale: Locale
  standings: Readonly<Record<Locale, Standing>>
  /** Those that became ready with this change: that they do is said to match. */
  newMarks: Readonly<Partial<Record<Locale, Mark>>>
}

const isWritten = ({ texts }: Translated, locale: Locale): boolean => texts[locale].size > 0

/**
 * The language that the others are translated from: what it was before, while something is written in it; then the only one
 * that is ready; then the only one in which anything is written.
 */
export function sourceOf(document: Translated, before?: Locale): Locale {
  const written = LOCALES.filter((locale) => isWritten(document, locale))
  if (before !== undefined && written.includes(before)) return before
  const ready = written.filter((locale) => document.readyIn.includes(locale))
  const [only, ...others] = ready.length > 0 ? ready : written
  return only !== undefined && others.length === 0 ? only : DEFAULT_LOCALE
}

/** Keys of the texts that are others now, new, or gone. */
export function changedSince(mark: Snapshot, now: Snapshot): readonly string[] {
  const keys = new Set([...Object.keys(now), ...Object.keys(mark)])
  return [...keys].filter((key) => mark[key] !== now[key])
}

/** How a document stands in each of its languages. */
export function judgeTranslations(document: Translated, remembered: Remembered): Judgement {
  const sourceLocale = sourceOf(document, remembered.sourceLocale)
  const source = document.texts[sourceLocale]
  const now = snapshotOf(source)
  const newMarks: Partial<Record<Locale, Mark>> = {}
  const standings = recordOf(LOCALES, (locale): Standing => {
    const isReady = document.readyIn.includes(locale)
    const written = isWritten(document, locale)
    if (locale === sourceLocale) {
      return { state: written ? (isReady ? 'ready' : 'in-work') : 'missing', changed: 0, untranslated: 0 }
    }
    const becameReady = remembered.wasReadyIn?.includes(locale) === false
    // A mark that was made from another source says nothing about this one.
    const kept = remembered.marks[locale]
    const isOfSource = kept?.sourceLocale === sourceLocale
    if (isReady && written && (becameReady || !isOfSource)) newMarks[locale] = { sourceLocale, source: now }
    const mark = newMarks[locale] ?? (isOfSource ? kept : undefined)
    const changed = mark === undefined ? 0 : changedSince(mark.source, now).length
    const untranslated = [...source.keys()].filter((key) => !document.texts[locale].has(key)).length
    const state = !written ? 'missing' : changed > 0 ? 'outdated' : isReady ? 'ready' : 'in-work'
    return { state, changed, untranslated }
  })
  return { sourceLocale, standings, newMarks }
}
