import type { Block, Field } from 'payload'
import { describe, expect, test } from 'vitest'

import { collections, globals } from '../../collections/all.ts'
import { LOCALES } from '../../collections/vocabulary/locales.ts'

/** What is said to people of a field, by the place where it is said. */
function* said(fields: readonly Field[], at: string): Generator<[place: string, words: unknown]> {
  for (const field of fields) {
    if ('admin' in field && field.admin && 'hidden' in field.admin && field.admin.hidden) continue
    const here = 'name' in field && field.name ? `${at}.${field.name}` : at
    if ('name' in field && field.type !== 'ui') yield [here, 'label' in field ? field.label : undefined]
    const description: unknown =
      'admin' in field && field.admin && 'description' in field.admin ? field.admin.description : undefined
    if (description !== undefined) yield [`${here}, what is said of it`, description]
    if (field.type === 'array') yield [`${here}, a row of it`, field.labels?.singular]
    if (field.type === 'blocks') for (const block of field.blocks) yield* saidOfBlock(block, here)
    if (field.type === 'tabs') {
      for (const tab of field.tabs) {
        yield [`${here}, a tab`, tab.label]
        yield* said(tab.fields, here)
      }
    } else if ('fields' in field) yield* said(field.fields, here)
  }
}

function* saidOfBlock({ slug, labels, fields }: Block, at: string): Generator<[string, unknown]> {
  yield [`${at}.${slug}`, labels?.singular]
  yield* said(fields, `${at}.${slug}`)
}

/** Abbreviations that are the same everywhere. */
const EVERYWHERE = new Set<unknown>(['ISBN', 'DOI'])

const isInBoth = (words: unknown): boolean =>
  EVERYWHERE.has(words) ||
  (typeof words === 'object' &&
    words !== null &&
    LOCALES.every((locale) => typeof words[locale as never] === 'string') &&
    /\p{Script=Khmer}/u.test(words['km' as never]))

/** Payload fills these in by itself, and says them in the language of the one who looks. */
const OF_PAYLOAD = /\.(?:email|password|enableAPIKey|apiKey)$/

describe('the forms of the administration', () => {
  test.each(
    [...collections.filter(({ admin }) => admin?.hidden !== true), ...globals].map(
      (each) => [each.slug, each.fields] as const,
    ),
  )('%s speak to people in both languages, rows and blocks included', (slug, fields) => {
    const wordless = [...said(fields, slug)].filter(([place, words]) => !OF_PAYLOAD.test(place) && !isInBoth(words))
    expect(wordless).toEqual([])
  })
})
