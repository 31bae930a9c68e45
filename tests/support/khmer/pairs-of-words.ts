import { disorderIn } from './order.ts'

/** Texts by name, in groups where they are of one thing. */
export interface Words {
  readonly [name: string]: string | readonly string[] | Words | undefined
}

const oneByOne = (words: Words | readonly string[]): [string, string][] =>
  Object.entries(words).flatMap(([name, said]: [string, string | readonly string[] | Words | undefined]) => {
    if (said === undefined) return []
    if (typeof said === 'string') return [[name, said]]
    return oneByOne(said).map(([inner, text]): [string, string] => [`${name}.${inner}`, text])
  })

const placeholdersOf = (message = '') =>
  String([...new Set([...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].toSorted())

/** Words that only one of the languages has, or that have other placeholders in it. */
export function unpairedWords(english: Words, khmer: Words): string[] {
  const [en, km] = [new Map(oneByOne(english)), new Map(oneByOne(khmer))]
  return [...new Set([...en.keys(), ...km.keys()])].filter(
    (word) =>
      !en.get(word)?.trim() || !km.get(word)?.trim() || placeholdersOf(en.get(word)) !== placeholdersOf(km.get(word)),
  )
}

/** Khmer words without a letter of Khmer, and places that are spelt in another order than Unicode's. */
export const illSpelt = (khmer: Words, sameEverywhere: ReadonlySet<string> = new Set()): string[] =>
  oneByOne(khmer).flatMap(([word, text]) => [
    ...(sameEverywhere.has(word) || /\p{Script=Khmer}/u.test(text) ? [] : [word]),
    ...disorderIn(text).map(String),
  ])
