import { APIError, type CollectionSlug, type PayloadRequest } from 'payload'

import type { Bilingual, Locale } from '../../collections/vocabulary/locales.ts'
import { LOCALE_NAMES } from '../../collections/vocabulary/locales.ts'
import type { Hindrance, Stage, Step } from '../../collections/vocabulary/stages.ts'
import { fillWording } from '../../collections/vocabulary/wording.ts'
import type { Finding, GateRule } from '../gate/finding.ts'
import { GATE_WORDS } from '../gate/words/words.ts'
import { inPageLanguage, pageLocale } from '../i18n/page-locale.ts'

export const HINDRANCE_WORDS: Readonly<Record<Hindrance, Bilingual>> = {
  role: {
    en: 'Only publishers do this. Send the document to review.',
    km: 'មានតែអ្នកផ្សព្វផ្សាយទេដែលធ្វើបាន។ សូមផ្ញើឯកសារនេះទៅពិនិត្យ។',
  },
  stage: {
    en: 'The document has moved on meanwhile. Load the page again to see where it is.',
    km: 'ឯកសារនេះបានប្ដូរដំណាក់កាលហើយ។ សូមបើកទំព័រនេះម្ដងទៀត។',
  },
  alone: {
    en: 'You alone have written this. Send it to review, so that somebody else reads it before it is public.',
    km: 'អ្នកបានសរសេរវាតែម្នាក់ឯង។ សូមផ្ញើទៅពិនិត្យ ដើម្បីឲ្យអ្នកផ្សេងម្នាក់អាន មុនពេលផ្សព្វផ្សាយ។',
  },
}

/** Why a step does not begin at a stage, to somebody who has the document before them as it is. */
export const STAGE_WORDS: Readonly<Record<Stage, Bilingual>> = {
  draft: {
    en: 'It is a draft, which nobody has sent to review yet.',
    km: 'ឯកសារនេះជាសេចក្ដីព្រាង ដែលមិនទាន់បានផ្ញើទៅពិនិត្យទេ។',
  },
  'in-review': { en: 'It is already in review.', km: 'ឯកសារនេះកំពុងពិនិត្យរួចហើយ។' },
  approved: { en: 'It is already approved.', km: 'ឯកសារនេះបានអនុម័តរួចហើយ។' },
  published: { en: 'It is already published.', km: 'ឯកសារនេះបានផ្សព្វផ្សាយរួចហើយ។' },
  archived: { en: 'It is taken down.', km: 'ឯកសារនេះបានដកចេញពីគេហទំព័រហើយ។' },
}
const NOT_PUBLIC: Bilingual = { en: 'The public does not read it.', km: 'សាធារណជនមិនកំពុងអានឯកសារនេះទេ។' }

const STOPPED: Bilingual = {
  en: 'Not published. What must be mended: {findings}',
  km: 'មិនបានផ្សព្វផ្សាយទេ។ អ្វីដែលត្រូវកែ៖ {findings}',
}

const TO_MEND: Bilingual = { en: '{title}. {mend}', km: '{title}។ {mend}' }

/** What is wrong by this rule and how to mend it, two sentences as the language writes them. */
export function sayToMend(rule: GateRule, locale: Locale): string {
  const { title, mend } = GATE_WORDS[locale][rule]
  return fillWording(TO_MEND[locale], { title, mend }, locale)
}

/** Titles of what was found, each once, with the languages that it was found in. */
function named(findings: readonly Finding[], locale: Locale): string {
  const titles = new Map<string, Set<string>>()
  for (const { rule, locale: where } of findings) {
    const { title } = GATE_WORDS[locale][rule]
    const languages = titles.get(title) ?? new Set<string>()
    if (where !== undefined) languages.add(LOCALE_NAMES[where])
    titles.set(title, languages)
  }
  return [...titles]
    .map(([title, languages]) => (languages.size === 0 ? title : `${title} (${[...languages].join(', ')})`))
    .join(' · ')
}

/** Refused by the gate: says what was found, and marks the fields in which it was. */
export class StoppedByGate extends APIError {
  readonly findings: readonly Finding[]

  constructor(req: PayloadRequest, collection: CollectionSlug, findings: readonly Finding[]) {
    const locale = pageLocale(req.i18n)
    const errors = findings.map(({ field, rule }) => ({ path: field, message: sayToMend(rule, locale) }))
    super(
      fillWording(STOPPED[locale], { findings: named(findings, locale) }, locale),
      422,
      { collection, errors },
      true,
    )
    this.findings = findings
  }
}

interface Standstill {
  step: Step
  stage: Stage
}

/** Refused by the rules of the desk. */
export class StoppedByDesk extends APIError {
  readonly hindrance: Hindrance

  /** @param at what was asked for and where the document is, when whoever asks has seen it there */
  constructor(req: PayloadRequest, hindrance: Hindrance, at?: Standstill) {
    const seen = at?.step === 'take-down' ? NOT_PUBLIC : at && STAGE_WORDS[at.stage]
    super(inPageLanguage(req, (hindrance === 'stage' && seen) || HINDRANCE_WORDS[hindrance]), 403, { hindrance }, true)
    this.hindrance = hindrance
  }
}
