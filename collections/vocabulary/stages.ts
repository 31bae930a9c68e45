import type { Labels } from './options.ts'
import { DECIDERS, WRITERS, type Role } from './roles.ts'

/** The way of a document. `published` is what Payload calls so too: the one never says something else than the other. */
export const STAGES = ['draft', 'in-review', 'approved', 'published', 'archived'] as const
export type Stage = (typeof STAGES)[number]

export const STAGE_LABELS: Labels<Stage> = {
  draft: { en: 'Draft', km: 'សេចក្ដីព្រាង' },
  'in-review': { en: 'In review', km: 'កំពុងពិនិត្យ' },
  approved: { en: 'Approved', km: 'បានអនុម័ត' },
  published: { en: 'Published', km: 'បានផ្សព្វផ្សាយ' },
  archived: { en: 'Taken down', km: 'បានដកចេញ' },
}

/** What people do to bring it further. */
export const STEPS = ['send', 'take-back', 'approve', 'give-back', 'publish', 'take-down'] as const
export type Step = (typeof STEPS)[number]

/** How a document stands with those who decide on it. */
export interface Standing {
  /** Of its newest version, which may wait beside one that is public. */
  stage: Stage
  isPublic: boolean
  /** Ids of the staff who have changed what is in it since it was last published. */
  authors: readonly string[]
  /** Who has approved it as it is. */
  approvedBy?: string
}

export interface Decider {
  id: string
  role: Role
}

export interface DeskRules {
  /** Nobody publishes what they alone have written. */
  secondPerson: boolean
}

export const HINDRANCES = ['role', 'stage', 'alone'] as const
export type Hindrance = (typeof HINDRANCES)[number]

const FROM: Readonly<Record<Step, readonly Stage[]>> = {
  send: ['draft', 'archived'],
  'take-back': ['in-review'],
  approve: ['in-review'],
  'give-back': ['in-review', 'approved'],
  publish: ['draft', 'in-review', 'approved', 'archived'],
  'take-down': STAGES,
}

/** Whether a step begins at a stage, whoever takes it. */
export const beginsAt = (step: Step, stage: Stage): boolean => FROM[step].includes(stage)

/** Where a step leads. */
export const LEADS_TO: Readonly<Record<Step, Stage>> = {
  send: 'in-review',
  'take-back': 'draft',
  approve: 'approved',
  'give-back': 'draft',
  publish: 'published',
  'take-down': 'archived',
}

const OF_EDITORS: readonly Step[] = ['send', 'take-back']

/**
 * Whether somebody would put before the public what nobody else has seen: they alone have written it, and nobody else has
 * approved it. What nobody has changed since it was public has been seen.
 */
export function wouldBeAlone({ id }: Pick<Decider, 'id'>, standing: Standing, rules: DeskRules): boolean {
  const { approvedBy, authors } = standing
  if (!rules.secondPerson || (approvedBy !== undefined && approvedBy !== id)) return false
  return authors.length > 0 && authors.every((author) => author === id)
}

/** Why somebody may not take a step; undefined when they may. */
export function hindranceOf(step: Step, who: Decider, standing: Standing, rules: DeskRules): Hindrance | undefined {
  const takers = OF_EDITORS.includes(step) ? WRITERS : DECIDERS
  if (!takers.includes(who.role)) return 'role'
  if (!beginsAt(step, standing.stage) || (step === 'take-down' && !standing.isPublic)) return 'stage'
  const isLast = step === 'approve' || step === 'publish'
  return isLast && wouldBeAlone(who, standing, rules) ? 'alone' : undefined
}

export interface Saving {
  /** Of the newest version until now; undefined when the document is new. */
  before: Stage | undefined
  /** Whether the public reads what is saved. */
  publishes: boolean
  /** Whether the public read it until now, and does not any more. */
  takesDown: boolean
  /** Where somebody who decides on it leads it with this. */
  moved?: Stage
  /** Whether anything that is written in it is different. */
  changed: boolean
  /** Whether whoever saves it could publish it as it is. */
  mayPublish: boolean
}

/**
 * The stage of what is saved. Who changes what waits for somebody's decision begins anew, unless the decision would have
 * been theirs: a reviewer mends a comma.
 */
export function stageAfter({ before = 'draft', publishes, takesDown, moved, changed, mayPublish }: Saving): Stage {
  if (publishes) return 'published'
  if (takesDown) return 'archived'
  if (moved !== undefined) return moved
  if (before === 'published') return 'draft'
  return changed && !mayPublish ? 'draft' : before === 'archived' && changed ? 'draft' : before
}
