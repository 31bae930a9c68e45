import { disorderIn } from './order.ts'

type Words = Readonly<Record<string, string>>

const placeholdersOf = (message = '') => String([...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted())

/** Words that only one of the languages has, or that have other placeholders in it. */
export const unpairedWords = (english: Words, khmer: Words): string[] =>
  [...new Set([...Object.keys(english), ...Object.keys(khmer)])].filter(
    (word) => !(word in english) || !(word in khmer) || placeholdersOf(english[word]) !== placeholdersOf(khmer[word]),
  )

/** Khmer words without a letter of Khmer, and places that are spelt in another order than Unicode's. */
export const illSpelt = (khmer: Words, sameEverywhere: ReadonlySet<string> = new Set()): string[] =>
  Object.entries(khmer).flatMap(([word, text]) => [
    ...(sameEverywhere.has(word) || /\p{Script=Khmer}/u.test(text) ? [] : [word]),
    ...disorderIn(text).map(String),
  ])
