import { AUDIENCE_LABELS, AUDIENCES, type Audience } from '../../../collections/vocabulary/audiences.ts'
import { LOCALES } from '../../../collections/vocabulary/locales.ts'
import { translator } from '../../messages/translate.ts'
import type { Harvested } from './identifiers.ts'

interface OaiSet {
  spec: string
  /** In both languages: a set has one name. */
  name: string
}

const bilingual = (words: readonly string[]) => words.join(' · ')
const titleOf = (key: 'research.title' | 'resources.title') => bilingual(LOCALES.map((each) => translator(each)(key)))

const audienceSpec = (audience: Audience) => `resources:${audience}`

/** Everything that can be harvested apart. A colon makes one set a part of another. */
export const OAI_SETS: readonly OaiSet[] = [
  { spec: 'research', name: titleOf('research.title') },
  { spec: 'resources', name: titleOf('resources.title') },
  ...AUDIENCES.map((audience) => ({
    spec: audienceSpec(audience),
    name: bilingual(LOCALES.map((each) => AUDIENCE_LABELS[audience][each])),
  })),
]

/** Whether a set could be called that, after the protocol's schema; not whether there is one. */
export const isSetSpec = (text: string): boolean => /^[\w.!~*'()-]+(?::[\w.!~*'()-]+)*$/.test(text)

/** The sets of a record, as its header names them. */
export const setsOf = (kind: Harvested, audiences: readonly Audience[]): readonly string[] =>
  kind === 'research' ? ['research'] : ['resources', ...audiences.map(audienceSpec)]

/** What a set holds; undefined where there is no such set. No set means everything. */
export function contentOf(
  spec: string | undefined,
): { kinds: readonly Harvested[]; audience: Audience | undefined } | undefined {
  if (spec === undefined) return { kinds: ['research', 'resources'], audience: undefined }
  if (spec === 'research' || spec === 'resources') return { kinds: [spec], audience: undefined }
  const audience = AUDIENCES.find((each) => audienceSpec(each) === spec)
  return audience === undefined ? undefined : { kinds: ['resources'], audience }
}
