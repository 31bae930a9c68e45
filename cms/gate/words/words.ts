import type { Bilingual } from '../../../collections/vocabulary/locales.ts'
import type { GateRule } from '../finding.ts'
import { en, type RuleWords } from './en.ts'
import { km } from './km.ts'

/** What staff read about each rule, in the language of their admin. */
export const GATE_WORDS: Bilingual<Readonly<Record<GateRule, RuleWords>>> = { en, km }
