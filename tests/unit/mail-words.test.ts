import { describe, expect, test } from 'vitest'

import { en, type Template, type TemplateName } from '../../cms/mail-queue/words/en.ts'
import { km } from '../../cms/mail-queue/words/km.ts'
import { disorderIn } from '../support/khmer/order.ts'

const NAMES = Object.keys(en) as TemplateName[]
const english: Readonly<Record<TemplateName, Template>> = en

const textsOf = ({ subject, paragraphs, link }: Template) => [subject, ...paragraphs, ...(link ? [link] : [])]
const placeholdersOf = (template: Template) =>
  [
    ...new Set(
      [
        ...textsOf(template)
          .join(' ')
          .matchAll(/\{(\w+)\}/g),
      ].map(([, name]) => name),
    ),
  ].toSorted()

describe('the words of messages', () => {
  test('exist in both languages, with the same placeholders, and a link in both or in neither', () => {
    expect(Object.keys(km).toSorted()).toEqual(NAMES.toSorted())
    const differ = NAMES.filter(
      (name) =>
        String(placeholdersOf(english[name])) !== String(placeholdersOf(km[name])) ||
        (english[name].link === undefined) !== (km[name].link === undefined),
    )
    expect(differ).toEqual([])
  })

  test('are in Khmer script in Khmer, spelt in the order that Unicode asks for', () => {
    const texts = NAMES.flatMap((name) => textsOf(km[name]))
    expect(texts.filter((text) => !/\p{Script=Khmer}/u.test(text))).toEqual([])
    expect(texts.flatMap(disorderIn)).toEqual([])
  })

  test('repeat nothing that a stranger has typed where anybody can have them sent', () => {
    const toStrangers: readonly TemplateName[] = ['signUp', 'emailChange', 'newsletterConfirmation']
    for (const name of toStrangers)
      expect([name, placeholdersOf(english[name])]).not.toContainEqual(expect.arrayContaining(['name']))
  })
})
