/**
 * Khmer is written in clusters: a base, subscripts under it, and signs around it. Many orders of typing look the same and
 * differ in code points, and Unicode normalisation does not join them. For search every cluster gets one order, after
 * Unicode Technical Note 61 and the rules of SIL's khnormal.
 */

/** Joiners and spaces without width, soft hyphens, byte order marks: they are there for layout, and no reader sees them. */
const INVISIBLE = /[\u00ad\u17b4\u17b5\u200b-\u200f\u2060\ufeff]/g

const BASE = /^[\u1780-\u17b3]/
const COENG = '\u17d2'
const CLUSTER = new RegExp(
  '[\\u1780-\\u17b3]' +
    '(?:[\\u200b-\\u200d\\u2060]*(?:\\u17d2[\\u200b-\\u200d\\u2060]*[\\u1780-\\u17b3]|[\\u17b4-\\u17d3\\u17dd]))*' +
    '|[^\\u1780-\\u17b3\\u00ad\\u17b4\\u17b5\\u200b-\\u200f\\u2060\\ufeff]+',
  'g',
)

/** Order of the signs of a cluster after its subscripts: register shifters, vowels, and what stands above or behind. */
function rank(sign: string): number {
  const code = sign.charCodeAt(0)
  if (code === 0x17cc) return 0
  if (code === 0x17c9 || code === 0x17ca) return 1
  if (code <= 0x17c5) return 2
  return code === 0x17c6 ? 3 : 4
}

/** What stands for the subscript in search: da and ta look alike below, and ro is always written last. */
function subscripts(consonants: readonly string[]): string {
  const alike = consonants.map((consonant) => (consonant === 'ដ' ? 'ត' : consonant))
  const ro = alike.filter((consonant) => consonant === 'រ')
  return [...alike.filter((consonant) => consonant !== 'រ'), ...ro].map((consonant) => COENG + consonant).join('')
}

const ABOVE = /[\u17b7-\u17ba\u17be\u17d0]/
const LIKE_U = /[\u17c9\u17bb]/

/** Nine clusters in ten have at most one subscript, one vowel and one sign, and nothing to put in order. */
const IN_ORDER = /^[\u1780-\u17b3](?:\u17d2[\u1780-\u1789\u178b-\u17b3])?[\u17b6-\u17c5]?[\u17c6-\u17c8\u17cb]?$/

function inOrder(cluster: string): string {
  if (IN_ORDER.test(cluster)) return cluster
  const below: string[] = []
  const signs: string[] = []
  const [base = '', ...rest] = [...cluster.replace(INVISIBLE, '')]
  for (let at = 0; at < rest.length; at += 1) {
    const sign = rest[at] ?? ''
    const next = rest[at + 1]
    if (sign === COENG) {
      if (next !== undefined) below.push(next)
      at += 1
    } else signs.push(sign)
  }
  // Under a vowel above, both shifters look like the vowel u.
  const shifted = signs.some((sign) => ABOVE.test(sign)) ? signs.map((sign) => sign.replace(LIKE_U, '\u17ca')) : signs
  const tail = ranked(shifted)
  // Two vowels that were typed one after the other and look like the one that they should be, which has a place of its own.
  const joined = tail.replace('\u17b8\u17c1', '\u17be').replace('\u17b6\u17c1', '\u17c4')
  return base + subscripts(below) + (joined === tail ? tail : ranked([...joined]))
}

/** Signs in their order, each of them once. */
function ranked(signs: readonly string[]): string {
  const sorted = signs.toSorted((one, other) => rank(one) - rank(other) || one.charCodeAt(0) - other.charCodeAt(0))
  return sorted.filter((sign, at) => sign !== sorted[at - 1]).join('')
}

/** A text in which everything that looks the same is the same, and where each part of it came from. */
interface Normalised {
  text: string
  /** For each UTF-16 unit of `text` the index in the original at which its cluster begins; one more for the end. */
  origin: readonly number[]
}

/** One order of signs and no invisible characters. Indexes are of UTF-16 units, as everywhere in JavaScript. */
export function normaliseText(original: string): Normalised {
  let text = ''
  const origin: number[] = []
  for (const { 0: part, index } of original.matchAll(CLUSTER)) {
    const isCluster = BASE.test(part)
    const written = isCluster ? inOrder(part) : part
    text += written
    for (let unit = 0; unit < written.length; unit += 1) origin.push(isCluster ? index : index + unit)
  }
  origin.push(original.length)
  return { text, origin }
}

/** The clusters of a Khmer word that is in order. */
export const clustersOf = (word: string): readonly string[] =>
  word.match(/[\u1780-\u17b3](?:\u17d2[\u1780-\u17b3]|[\u17b4-\u17d3\u17dd])*/g) ?? []

/** Independent vowels, and the letter with the vowel that is heard and often written instead. */
const HEARD_ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[ឱឲ]្យ|អោយ/g, 'ឲ្យ'],
  [/ឥ/g, 'អិ'],
  [/ឦ/g, 'អី'],
  [/ឧ/g, 'អុ'],
  [/ឱ|ឲ(?!្យ)/g, 'អោ'],
]

/** One spelling for those that people use side by side; for words that are in order, after they were told apart. */
export const foldKhmer = (word: string): string =>
  /[អឥឦឧឱឲ]/.test(word)
    ? HEARD_ALIKE.reduce((folded, [pattern, spelling]) => folded.replace(pattern, spelling), word)
    : word
