import { quoted } from '../../collections/text-analysis/lexemes.ts'
import { allOf, queryTerms, type QueryTerms, type Term } from '../../collections/text-analysis/query-terms.ts'
import { meantWords } from '../search/corrections.ts'
import { countLexemes, findAlike, knownBeginnings, presentWords, type LexemeCounts } from './lexemes.ts'
import type { Searcher } from './searcher.ts'

/** One part of what is asked, and how much it says. */
export interface Weighed {
  /** In PostgreSQL's notation of a `tsquery`. */
  query: string
  weight: number
  /** A word with what means the same, the word itself, or one of the pairs of clusters that back Khmer words up. */
  kind: 'term' | 'word' | 'pair'
}

/** Words that were typed, ready to be looked for. */
export interface AskedWords {
  /** All of the words, as one `tsquery`; empty when there is nothing to look for. */
  all: string
  /** Some of the words, the ones that say most; for when no text has them all. */
  some: string
  weighed: readonly Weighed[]
  /** What was typed with unknown words replaced by known ones; left out when all are known. */
  corrected?: string
  terms: QueryTerms
}

/** Texts that are looked through when none has all the words. */
const MOST_LOOSE = 3000

/** A word that so many texts have needs no help from words that begin like it, and those are what takes longest to look up. */
const COMMON = 2000

/** Rare words say more (inverse document frequency). What is in no document cannot tell documents apart. */
const weightOf = (documents: number, { most }: LexemeCounts) => (documents === 0 ? 0 : Math.log1p(most / documents))

/** In how many documents a term is as it was typed, or else in another wording. */
function documentsOf({ wordings }: Term, { documents }: LexemeCounts): number {
  const [typed = 0, ...others] = wordings.map((lexemes) => Math.min(...lexemes.map((each) => documents.get(each) ?? 0)))
  return typed || Math.max(0, ...others)
}

/** Latin words that no text has which the searcher may find; Khmer ones are found by their pairs. */
async function unknownWords(
  searcher: Searcher,
  terms: readonly Term[],
  counts: LexemeCounts,
): Promise<readonly string[]> {
  const unknown = terms.flatMap((term) => {
    const { word } = term
    return word !== undefined && /^[a-z]{3,}$/.test(word) && documentsOf(term, counts) === 0 ? [{ ...term, word }] : []
  })
  if (unknown.length === 0) return []
  const present = await presentWords(searcher, unknown)
  const begun = unknown.filter(({ unfinished }) => unfinished).map(({ word }) => word)
  const beginnings = begun.length > 0 ? await knownBeginnings(searcher, begun) : new Set()
  return unknown.map(({ word }) => word).filter((word) => !beginnings.has(word) && !present.has(word))
}

const replaced = (typed: string, meant: ReadonlyMap<string, string>) =>
  typed.replace(/[a-zA-Z'’]+/g, (word) => meant.get(word.toLowerCase()) ?? word)

const lexemesOf = ({ terms, pairs }: QueryTerms) => [...terms.flatMap(({ wordings }) => wordings.flat()), ...pairs]

/**
 * Makes a query out of typed words.
 * @throws when the database does not answer
 */
export async function askedWords(searcher: Searcher, typed: string): Promise<AskedWords | undefined> {
  const asked = queryTerms(typed)
  if (asked.terms.length === 0 && asked.pairs.length === 0) return undefined
  const counts = await countLexemes(searcher, lexemesOf(asked))
  const unknown = await unknownWords(searcher, asked.terms, counts)
  if (unknown.length === 0) return weigh(asked, counts)
  const meant = meantWords(unknown, await findAlike(searcher, unknown))
  if (meant.size === 0) return weigh(asked, counts)
  const corrected = replaced(typed, meant)
  const better = queryTerms(corrected)
  return { ...weigh(better, await countLexemes(searcher, lexemesOf(better))), corrected }
}

function weigh(asked: QueryTerms, counts: LexemeCounts): AskedWords {
  const { terms } = asked
  const all = terms.map((term) => (documentsOf(term, counts) < COMMON ? term.query : term.whole)).join(' & ')
  const weighed = [
    ...terms.flatMap((term): Weighed[] => {
      const weight = weightOf(documentsOf(term, counts), counts)
      const exact = allOf(term.wordings[0] ?? [])
      return [
        { query: term.query, weight, kind: 'term' },
        { query: exact, weight: weight * EXACT, kind: 'word' },
      ]
    }),
    ...asked.pairs.map((pair): Weighed => {
      const weight = (weightOf(counts.documents.get(pair) ?? 0, counts) * PAIRS) / Math.sqrt(asked.pairs.length)
      return { query: quoted(pair), weight, kind: 'pair' }
    }),
  ]
  return {
    all,
    some: someOf(terms, asked.pairs, counts),
    weighed,
    terms: asked,
  }
}

/** What the very word adds to one that means the same, and what all pairs together add. */
const EXACT = 0.5
const PAIRS = 1

/** The rarest of the parts, as long as they lead to a bounded number of texts. */
function someOf(terms: readonly Term[], pairs: readonly string[], counts: LexemeCounts): string {
  const parts = [
    ...terms.map((term) => ({ query: term.query, documents: documentsOf(term, counts) })),
    ...pairs.map((pair) => ({ query: quoted(pair), documents: counts.documents.get(pair) ?? 0 })),
  ].sort((one, other) => one.documents - other.documents)
  const taken: string[] = []
  let reach = 0
  for (const { query, documents } of parts) {
    reach += documents
    if (taken.length > 0 && reach > MOST_LOOSE) break
    taken.push(query)
  }
  return taken.join(' | ')
}
