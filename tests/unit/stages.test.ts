import { describe, expect, test } from 'vitest'

import { ROLES, type Role } from '../../collections/vocabulary/roles.ts'
import {
  hindranceOf,
  LEADS_TO,
  STAGES,
  stageAfter,
  STEPS,
  wouldBeAlone,
  type Saving,
  type Stage,
  type Standing,
} from '../../collections/vocabulary/stages.ts'
import { isChanged } from '../../cms/workflow/changed.ts'
import { overlaid } from '../../cms/workflow/overlay.ts'
import { pages } from '../../collections/pages.ts'

const STRICT = { secondPerson: true }
const standing = (stage: Stage, more: Partial<Standing> = {}): Standing => ({
  stage,
  isPublic: stage === 'published',
  authors: ['writer'],
  ...more,
})
const stepsOf = (role: Role, stage: Stage) =>
  STEPS.filter((step) => hindranceOf(step, { id: 'somebody', role }, standing(stage), STRICT) === undefined)

describe('the steps', () => {
  test('of each role at each stage are these', () => {
    const table = STAGES.map((stage) => [stage, stepsOf('editor', stage), stepsOf('publisher', stage)])
    expect(table).toEqual([
      ['draft', ['send'], ['send', 'publish']],
      ['in-review', ['take-back'], ['take-back', 'approve', 'give-back', 'publish']],
      ['approved', [], ['give-back', 'publish']],
      ['published', [], ['take-down']],
      ['archived', ['send'], ['send', 'publish']],
    ])
  })

  test('are for administrators what they are for publishers, and for analysts none', () => {
    for (const stage of STAGES) {
      expect(stepsOf('admin', stage)).toEqual(stepsOf('publisher', stage))
      expect(stepsOf('analyst', stage)).toEqual([])
    }
  })

  test('lead to stages at which the same step leads nowhere', () => {
    for (const step of STEPS.filter((each) => each !== 'take-down'))
      for (const role of ROLES) expect(stepsOf(role, LEADS_TO[step])).not.toContain(step)
  })

  test('take down what is public while a draft waits beside it', () => {
    const waiting = standing('in-review', { isPublic: true })
    expect(hindranceOf('take-down', { id: 'somebody', role: 'publisher' }, waiting, STRICT)).toBeUndefined()
  })
})

describe('the last step', () => {
  const alone = (who: string, more: Partial<Standing>, rules = STRICT) =>
    wouldBeAlone({ id: who }, standing('in-review', more), rules)

  test('is not taken by somebody who alone has written it', () => {
    expect(alone('writer', {})).toBe(true)
    for (const step of ['approve', 'publish'] as const)
      expect(hindranceOf(step, { id: 'writer', role: 'publisher' }, standing('in-review'), STRICT)).toBe('alone')
  })

  test('is taken by anybody else who may, and by those who wrote it together', () => {
    expect(alone('somebody', {})).toBe(false)
    expect(alone('writer', { authors: ['writer', 'other'] })).toBe(false)
  })

  test('is taken by the writer once somebody else has approved, not by their own approval', () => {
    expect(alone('writer', { approvedBy: 'somebody' })).toBe(false)
    expect(alone('writer', { approvedBy: 'writer' })).toBe(true)
  })

  test('is free where nobody has changed anything since it was public, or the rule is off', () => {
    expect(alone('writer', { authors: [] })).toBe(false)
    expect(alone('writer', {}, { secondPerson: false })).toBe(false)
  })
})

describe('the stage of what is saved', () => {
  const after = (more: Partial<Saving>) =>
    stageAfter({ before: 'draft', publishes: false, takesDown: false, changed: true, mayPublish: false, ...more })

  test('is published exactly when the public reads it', () => {
    for (const before of STAGES) {
      expect(after({ before, publishes: true })).toBe('published')
      expect(after({ before })).not.toBe('published')
      expect(after({ before, changed: false })).not.toBe('published')
    }
  })

  test('goes back to draft when somebody changes what waits for a decision that is not theirs', () => {
    expect(after({ before: 'in-review' })).toBe('draft')
    expect(after({ before: 'approved' })).toBe('draft')
  })

  test('stays when whoever could publish it mends a comma, or nothing is changed', () => {
    expect(after({ before: 'in-review', mayPublish: true })).toBe('in-review')
    expect(after({ before: 'approved', mayPublish: true })).toBe('approved')
    expect(after({ before: 'approved', changed: false })).toBe('approved')
  })

  test('is archived when it is taken down, and draft again when somebody works on it', () => {
    expect(after({ before: 'published', takesDown: true })).toBe('archived')
    expect(after({ before: 'archived', changed: false })).toBe('archived')
    expect(after({ before: 'archived', mayPublish: true })).toBe('draft')
  })
})

describe('a change', () => {
  test('is a word that is different, not an empty field that is sent in another way', () => {
    const before = { title: 'One', summary: null, topics: [], stage: 'draft', consent: { needed: false } }
    expect(isChanged(before, { title: 'One', summary: '', topics: null, stage: 'approved', consent: {} })).toBe(false)
    expect(isChanged(before, { title: 'Two' })).toBe(true)
    expect(isChanged(before, { topics: ['a'] })).toBe(true)
  })
})

describe('a document that is saved in one language', () => {
  test('keeps what it says in the other, row by row, wherever the rows have gone', () => {
    const stored = {
      title: { en: 'Old', km: 'ចាស់' },
      blocks: [
        { id: 'a', blockType: 'callToAction', title: { en: 'A', km: 'ក' } },
        { id: 'b', blockType: 'callToAction', title: { en: 'B', km: 'ខ' } },
      ],
    }
    const said = {
      title: 'New',
      blocks: [
        { id: 'b', blockType: 'callToAction', title: 'B2' },
        { id: 'c', blockType: 'callToAction', title: 'C' },
      ],
    }
    const document = overlaid(pages.fields, stored, said, 'en')
    expect(document['title']).toEqual({ en: 'New', km: 'ចាស់' })
    expect(document['blocks']).toMatchObject([
      { id: 'b', title: { en: 'B2', km: 'ខ' } },
      { id: 'c', title: { en: 'C' } },
    ])
  })
})
