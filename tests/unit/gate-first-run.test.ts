import { describe, expect, test } from 'vitest'

import { blocks, judge } from '../../cms/gate/judge.ts'
import type { GateFacts } from '../../cms/gate/judged.ts'
import { textsOf } from '../../cms/gate/texts-of.ts'
import { pathsOfFirstRun } from '../support/content/site-paths.ts'
import { FIRST_RUN_PICTURES, firstRunSubjects } from '../support/gate/first-run-subjects.ts'

const PATHS = pathsOfFirstRun()
const pathOf = (href: string) => href.split(/[?#]/)[0] ?? ''

const FACTS: GateFacts = {
  // The content was written for this year; a first run of a later one is told what to review.
  today: '2026-11-28',
  ownHosts: new Set(['localhost:4321']),
  pictures: FIRST_RUN_PICTURES,
  refused: [],
  links: {
    leads: (href) => (!href.startsWith('/') ? 'unknown' : PATHS.has(pathOf(href)) ? 'somewhere' : 'nowhere'),
  },
}

const SUBJECTS = await firstRunSubjects()
const NAMES = ['slug', 'name', 'value']
const nameOf = (document: Readonly<Record<string, unknown>>) =>
  JSON.stringify(NAMES.map((name) => document[name]).find((value) => value !== undefined) ?? '')

describe('the first-run content at the gate', () => {
  test('is all there', () => {
    expect(SUBJECTS.length).toBeGreaterThan(250)
    expect(new Set(SUBJECTS.map(({ slug }) => slug)).size).toBeGreaterThan(15)
  })

  test('is read to its last paragraph: texts, links and pictures', () => {
    const parts = SUBJECTS.map(({ fields, document }) => textsOf(fields, document))
    const [texts, links, pictures] = [
      parts.flatMap((each) => each.texts),
      parts.flatMap((each) => each.links),
      parts.flatMap((each) => each.pictures),
    ]
    expect(texts.filter(({ locale }) => locale === 'km').length).toBeGreaterThan(2000)
    expect(new Set(texts.map(({ form }) => form)).size).toBe(7)
    expect(texts.some(({ field }) => /^blocks\.\d+\.steps\.\d+\.text$/.test(field))).toBe(true)
    expect([links.length > 400, pictures.length > 50]).toEqual([true, true])
  })

  test('has nothing that must be mended before it is published', () => {
    const findings = SUBJECTS.flatMap((subject) =>
      blocks(judge(subject, FACTS)).map((found) => ({
        where: `${subject.slug} ${nameOf(subject.document)}`,
        ...found,
      })),
    )
    expect(findings).toEqual([])
  })

  test('has nothing that should be mended either', () => {
    const findings = SUBJECTS.flatMap((subject) =>
      judge(subject, FACTS)
        .filter(({ weight }) => weight === 'should')
        .map((found) => ({ where: `${subject.slug} ${nameOf(subject.document)}`, ...found })),
    )
    expect(findings).toEqual([])
  })
})
