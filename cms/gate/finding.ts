import type { Locale } from '../../collections/vocabulary/locales.ts'

/** What the gate looks for before something is published, in the order in which it is told. */
export const GATE_RULES = [
  'field-refused',
  'language-none',
  'language-incomplete',
  'title-length',
  'summary-length',
  'terminology',
  'alt-missing',
  'alt-file-name',
  'alt-image-of',
  'consent-missing',
  'consent-expired',
  'consent-withdrawn',
  'resource-ages',
  'resource-audience',
  'resource-languages',
  'resource-advisory',
  'review-missing',
  'review-past',
  'khmer-legacy-font',
  'khmer-order',
  'khmer-stray-sign',
  'khmer-breaks',
  'khmer-digits',
  'link-scheme',
  'link-own-host',
  'link-lost',
  'link-words',
  'heading-skip',
  'all-caps',
] as const
export type GateRule = (typeof GATE_RULES)[number]

/** `must` stops a publication until it is mended, or a publisher says why not; `should` is said and stops nothing. */
export const WEIGHTS = ['must', 'should'] as const
export type Weight = (typeof WEIGHTS)[number]

export interface Finding {
  rule: GateRule
  /** As Payload writes paths: `body`, `blocks.2.text`. */
  field: string
  /** The language of the field, where it has one in each. */
  locale?: Locale
  /** A few words of the text, so that staff find the place. */
  excerpt?: string
  /** What would be right in the place of the excerpt, or the term to use. */
  suggestion?: string
  /** What the field itself says against what is in it, in the language of whoever asks. */
  says?: string
  /** Id of the picture that it is about: it is mended there, not in the document that shows it. */
  picture?: string
  weight: Weight
}

/** What no reason overrules: Payload keeps no such document. */
export const isFirm = ({ rule }: Pick<Finding, 'rule'>): boolean => rule === 'field-refused'
