/**
 * What Khmer text must not contain: sequences that draw as dotted circles, or that look right and are spelt wrong, so that
 * nobody finds them by searching. After the structure of the Khmer syllable in the Unicode Standard, 16.4.
 */
const COENG = '\u17D2'
const LETTER = '[\u1780-\u17B3]'
const VOWEL = '[\u17B6-\u17C5]'
/** Marks that stand between a letter (or what is below it) and its vowel: consonant shifters and robat. */
const BEFORE_VOWEL = '[\u17C9\u17CA\u17CC]'

const RULES: readonly { name: string; pattern: RegExp }[] = [
  { name: 'a coeng that no letter follows', pattern: new RegExp(`${COENG}(?!${LETTER})`, 'gu') },
  { name: 'a coeng that follows no letter', pattern: new RegExp(`(?<!${LETTER}|${BEFORE_VOWEL})${COENG}`, 'gu') },
  {
    name: 'a vowel that follows no letter',
    pattern: new RegExp(`(?<!${LETTER}|${BEFORE_VOWEL})${VOWEL}`, 'gu'),
  },
  { name: 'a shifter that follows no letter', pattern: new RegExp(`(?<!${LETTER})${BEFORE_VOWEL}`, 'gu') },
  {
    name: 'a sign that follows no letter and no vowel',
    pattern: /(?<![\u1780-\u17C5\u17C9-\u17CC])[\u17C6-\u17C8\u17CB\u17CD\u17D0]/gu,
  },
  { name: 'the same mark twice', pattern: /([\u17B6-\u17D1\u17D3])\1/gu },
  { name: 'a letter that Unicode advises against', pattern: /[\u17A3\u17A4\u17B4\u17B5\u17D8]/gu },
]

/** Each breach of the order with a few characters around it. */
export function disorderIn(text: string): string[] {
  return RULES.flatMap(({ name, pattern }) =>
    [...text.matchAll(pattern)].map(({ index }) => `${name}: …${text.slice(Math.max(0, index - 8), index + 8)}…`),
  )
}
