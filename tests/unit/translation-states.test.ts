import type { Field } from 'payload'
import { describe, expect, test } from 'vitest'

import { news } from '../../collections/news.ts'
import { pages } from '../../collections/pages.ts'
import type { Locale } from '../../collections/vocabulary/locales.ts'
import { fieldTexts, snapshotOf } from '../../cms/translation/field-texts.ts'
import { judgeTranslations, sourceOf, type Remembered } from '../../cms/translation/states.ts'

const NEW: Remembered = { marks: {} }

const paragraph = (text: string) => ({
  root: { children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] },
})

const written = (title: { en?: string; km?: string }, readyIn: readonly Locale[], body: object = {}) => ({
  texts: fieldTexts(news.fields, { title, body, slug: 'a-title' }),
  readyIn,
})

const states = (...judged: Parameters<typeof judgeTranslations>) => {
  const { standings } = judgeTranslations(...judged)
  return [standings.en.state, standings.km.state]
}

describe('the texts of a document', () => {
  test('are those of localised fields alone, each under what people call it', () => {
    const { en, km } = fieldTexts(news.fields, {
      title: { en: 'A title', km: 'ចំណងជើង' },
      slug: 'a-title',
      body: { en: paragraph('First words.') },
    })
    expect(snapshotOf(en)).toEqual({ title: 'A title', body: 'First words.' })
    expect(snapshotOf(km)).toEqual({ title: 'ចំណងជើង' })
    expect(en.get('body')).toMatchObject({ path: 'body', type: 'richText', labels: [{ en: 'Text', km: 'អត្ថបទ' }] })
  })

  test('keep their names when a row is put before theirs', () => {
    const block = { blockType: 'callToAction', id: 'b1', title: { en: 'Call us' }, action: { label: { en: 'Call' } } }
    const other = { blockType: 'callToAction', id: 'b2', title: { en: 'Write to us' } }
    const before = snapshotOf(fieldTexts(pages.fields, { blocks: [block] }).en)
    expect(before).toEqual({ 'blocks.b1.title': 'Call us', 'blocks.b1.action.label': 'Call' })
    expect(snapshotOf(fieldTexts(pages.fields, { blocks: [other, block] }).en)).toMatchObject(before)
  })

  test('say of what rows they are', () => {
    const fields: Field[] = pages.fields
    const { en } = fieldTexts(fields, {
      blocks: [{ blockType: 'steps', id: 'b1', steps: [{ id: 's1', title: { en: 'First' } }] }],
    })
    expect(en.get('blocks.b1.steps.s1.title')?.labels.map((label) => label.en)).toEqual(['Steps 1', 'Step 1', 'Title'])
  })
})

describe('the source', () => {
  test('is the only language that is ready, then the only one that is written in, then English', () => {
    expect(sourceOf(written({ en: 'A', km: 'ក' }, ['km']))).toBe('km')
    expect(sourceOf(written({ km: 'ក' }, ['en']))).toBe('km')
    expect(sourceOf(written({ en: 'A', km: 'ក' }, ['en', 'km']))).toBe('en')
    expect(sourceOf(written({}, []))).toBe('en')
  })

  test('stays what it was while something is written in it', () => {
    expect(sourceOf(written({ en: 'A', km: 'ក' }, ['en', 'km']), 'km')).toBe('km')
    expect(sourceOf(written({ en: 'A' }, ['en']), 'km')).toBe('en')
  })
})

describe('a translation', () => {
  test('is missing while nothing is written, in work while it is not ready, and ready when it says so', () => {
    expect(states(written({ en: 'A' }, ['en']), NEW)).toEqual(['ready', 'missing'])
    expect(states(written({ en: 'A' }, ['en', 'km']), NEW)).toEqual(['ready', 'missing'])
    expect(states(written({ en: 'A', km: 'ក' }, ['en']), NEW)).toEqual(['ready', 'in-work'])
    expect(states(written({ en: 'A', km: 'ក' }, ['en', 'km']), NEW)).toEqual(['ready', 'ready'])
  })

  test('is outdated once the source has changed since it became ready, and says how many fields', () => {
    const first = judgeTranslations(written({ en: 'A', km: 'ក' }, ['en', 'km']), NEW)
    expect(first.newMarks).toEqual({ km: { sourceLocale: 'en', source: { title: 'A' } } })
    const remembered: Remembered = { sourceLocale: 'en', wasReadyIn: ['en', 'km'], marks: first.newMarks }
    const changed = written({ en: 'B', km: 'ក' }, ['en', 'km'], { en: paragraph('New.') })
    const second = judgeTranslations(changed, remembered)
    expect(second.standings.km).toEqual({ state: 'outdated', changed: 2, untranslated: 1 })
    expect(second.newMarks).toEqual({})
  })

  test('matches again when the source is what it was, or when it becomes ready anew', () => {
    const marks = { km: { sourceLocale: 'en', source: { title: 'A' } } } as const
    const both = written({ en: 'A', km: 'ក' }, ['en', 'km'])
    expect(states(both, { sourceLocale: 'en', wasReadyIn: ['en', 'km'], marks })).toEqual(['ready', 'ready'])
    const other = written({ en: 'B', km: 'ខ' }, ['en', 'km'])
    const judged = judgeTranslations(other, { sourceLocale: 'en', wasReadyIn: ['en'], marks })
    expect(judged.standings.km.state).toBe('ready')
    expect(judged.newMarks.km?.source).toEqual({ title: 'B' })
  })

  test('stays outdated when somebody only takes back that it is ready', () => {
    const marks = { km: { sourceLocale: 'en', source: { title: 'A' } } } as const
    const judged = judgeTranslations(written({ en: 'B', km: 'ក' }, ['en']), {
      sourceLocale: 'en',
      wasReadyIn: ['en', 'km'],
      marks,
    })
    expect(judged.standings.km.state).toBe('outdated')
  })
})
