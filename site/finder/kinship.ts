import type { Resource } from '../../cms/generated/payload-types.ts'

/** What of a material says whom it is related to. */
export type Kin = Pick<Resource, 'topics' | 'audiences' | 'ageFrom' | 'ageTo' | 'type'>

/** What one shared thing says about two materials being of use to the same people. */
const WEIGHTS = { topic: 4, audience: 2, ages: 2, type: 1 } as const

/** Ids of its topics, loaded or not. */
export const topicIds = ({ topics }: Pick<Resource, 'topics'>): string[] =>
  (topics ?? []).map((topic) => (typeof topic === 'string' ? topic : topic.id))

const shared = <Value>(one: readonly Value[], other: readonly Value[]) =>
  one.filter((value) => other.includes(value)).length

const agesOverlap = (one: Kin, other: Kin) => one.ageFrom <= other.ageTo && other.ageFrom <= one.ageTo

/** How much two materials have in common; 0 is nothing. */
export function kinship(one: Kin, other: Kin): number {
  return (
    WEIGHTS.topic * shared(topicIds(one), topicIds(other)) +
    WEIGHTS.audience * shared(one.audiences, other.audiences) +
    (agesOverlap(one, other) ? WEIGHTS.ages : 0) +
    (one.type === other.type ? WEIGHTS.type : 0)
  )
}
