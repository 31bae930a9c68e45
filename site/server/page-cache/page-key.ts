import { FACETS } from '../../../collections/vocabulary/facets.ts'
import {
  isInLocale,
  isKeptForPrograms,
  PREVIEW_PARAMETER,
  SECTIONS,
  type Section,
} from '../../../collections/vocabulary/paths.ts'

/** Sections whose answers are for whoever asks, or are asked too seldom twice to be kept. */
const PERSONAL: readonly Section[] = ['report', 'members', 'newsletterConfirmation', 'newsletterUnsubscription']

const IS_PERSONAL = new RegExp(
  `^/[a-z]+/(?:(?:${PERSONAL.map((section) => SECTIONS[section]).join('|')})(?:/|$)|${SECTIONS.search}/)`,
)

/** Parameters on which an answer depends. Such pages say what they made of an address, so that nothing may be left out. */
const ASKED: readonly { path: RegExp; names: ReadonlySet<string> }[] = [
  {
    path: new RegExp(`^/[a-z]+/${SECTIONS.resources}(?:\\.json|\\.csv|/for/[a-z-]+)?/?$`),
    names: new Set(['q', 'sort', 'page', ...FACETS]),
  },
  { path: new RegExp(`^/[a-z]+/${SECTIONS.search}/?$`), names: new Set(['q', 'kind', 'page']) },
]

/** Of everything else: the page of a list, as `pageNumber` reads it. */
const PAGE = /^[1-9]\d{0,4}$/

/** One page can be asked for in any number of ways that mean the same. */
const ODD = /[%\\#]|\/\./

/** Longer addresses are asked once, if at all. */
const MOST_LETTERS = 2000

export interface PageKey {
  /** Path and query by which an answer is kept, and from which it is made: nothing else of a request can change it. */
  key: string
  /** There are more of these than anybody reads, and anybody can think of one: they may not push the pages out. */
  isQuery: boolean
}

/** What a request asks for, as far as everybody gets the same answer; undefined where each is to be answered by itself. */
export function pageKey(address: string): PageKey | undefined {
  if (address.length > MOST_LETTERS) return undefined
  const mark = address.indexOf('?')
  const path = mark === -1 ? address : address.slice(0, mark)
  if (IS_PERSONAL.test(path) || !(isInLocale(path) || isKeptForPrograms(path))) return undefined
  const isOdd = ODD.test(path)
  if (mark === -1) return { key: path, isQuery: isOdd }
  const parameters = new URLSearchParams(address.slice(mark + 1))
  // A draft is for whoever has its link, and never among what is kept.
  if (parameters.has(PREVIEW_PARAMETER)) return undefined
  const asked = ASKED.find((each) => each.path.test(path))
  if (asked === undefined) {
    const page = parameters.get('page') ?? ''
    return PAGE.test(page) ? { key: `${path}?page=${page}`, isQuery: true } : { key: path, isQuery: isOdd }
  }
  for (const name of parameters.keys()) if (!asked.names.has(name)) return undefined
  return { key: address, isQuery: true }
}
