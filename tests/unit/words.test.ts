import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { illSpelt, unpairedWords, type Words } from '../support/khmer/pairs-of-words.ts'
import { FILES } from '../support/sources/files.ts'

/** Both languages in a file of each, or in one file. */
const [EACH, BOTH] = [/^(cms|site)\/.*(words|messages)\/en\.ts$/, /^cms\/.*\/words(\/columns)?\.ts$/]

/** Words that are written alike in both languages, such as names of formats; and one that is nothing but a value. */
const SAME_EVERYWHERE = new Set(['file.label', 'choices.category', 'why.comment-waits'])

const wordsSchema: z.ZodType<Words> = z.lazy(() =>
  z.record(z.string(), z.union([z.string(), z.array(z.string()), wordsSchema, z.undefined()])),
)
const pairSchema = z.object({ en: wordsSchema, km: wordsSchema })
const exportsOf = (path: string): Promise<object> => import(`../../${path}`) as Promise<object>

async function pairsIn(path: string): Promise<[string, Words, Words][]> {
  const exported = await exportsOf(path)
  const pairs = EACH.test(path)
    ? [{ ...exported, ...(await exportsOf(path.replace(/en\.ts$/, 'km.ts'))) }]
    : Object.values(exported)
  return pairs.flatMap((pair) => {
    const { data } = pairSchema.safeParse(pair)
    return data ? [[path, data.en, data.km]] : []
  })
}

const PATHS = FILES.filter((path) => EACH.test(path) || BOTH.test(path))
const PAIRS = (await Promise.all(PATHS.map(pairsIn))).flat()

test('words are found wherever there are some', () => {
  const found = new Set(PAIRS.map(([path]) => path))
  expect(PATHS.filter((path) => !found.has(path))).toEqual(['cms/i18n/km/general/words.ts'])
  expect(found.size).toBeGreaterThan(18)
})

describe.each(PAIRS)('the words of %s', (_path, english, khmer) => {
  test('exist in both languages, with the same placeholders', () => {
    expect(unpairedWords(english, khmer)).toEqual([])
  })

  test('are in Khmer script in Khmer, spelt in the order that Unicode asks for', () => {
    expect(illSpelt(khmer, SAME_EVERYWHERE)).toEqual([])
  })
})
