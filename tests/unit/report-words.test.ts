import { describe, expect, test } from 'vitest'

import { facts } from '../../cms/seed/content/facts.ts'
import { factsIn } from '../../collections/vocabulary/facts.ts'
import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { parseAddresses } from '../../collections/vocabulary/report-addresses.ts'
import * as words from '../../collections/vocabulary/report-words.ts'
import * as outcomes from '../../collections/vocabulary/report-outcomes.ts'
import { bilingualIn, inLanguage } from '../support/content/texts.ts'
import { disorderIn } from '../support/khmer/order.ts'

const { FACTS_IN_REPORT_WORDS, SOURCE_HINTS, ...rest } = words
const TEXTS = bilingualIn({ SOURCE_HINTS, ...rest })

describe('the words of the report journey', () => {
  test('are there', () => {
    expect(TEXTS.length).toBeGreaterThan(45)
  })

  test('are spelt in the order that Unicode asks for in Khmer, and those of the statistics too', () => {
    const khmer = inLanguage(bilingualIn({ SOURCE_HINTS, ...rest, ...outcomes }), 'km')
    expect(khmer.filter(({ value }) => !/\p{Script=Khmer}/u.test(value))).toEqual([])
    expect(khmer.flatMap(({ where, value }) => disorderIn(value).map((found) => `${where}: ${found}`))).toEqual([])
  })

  test('name the same facts in both languages', () => {
    for (const { where, value } of TEXTS) expect([where, factsIn(value.km)]).toEqual([where, factsIn(value.en)])
  })

  test('have a value for every fact when the database cannot be asked: the one that the first run gives it', () => {
    for (const locale of LOCALES) {
      const named = new Set(TEXTS.flatMap(({ value }) => factsIn(value[locale])))
      const seeded = facts.filter(({ slug }) => named.has(slug)).map(({ slug, value }) => [slug, value[locale]])
      expect([...FACTS_IN_REPORT_WORDS[locale]]).toEqual(seeded)
    }
  })

  test('show an example of an address that the box takes for one address', () => {
    for (const locale of LOCALES) {
      const quoted = Object.values(SOURCE_HINTS).flatMap((hint) => hint[locale].match(/(?<=[“«]).*?(?=[”»])/gu) ?? [])
      expect(quoted.length).toBeGreaterThan(0)
      for (const example of quoted) expect(parseAddresses(example).map(({ text }) => text)).toEqual([example])
    }
  })
})
