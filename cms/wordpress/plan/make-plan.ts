import { setImmediate as pause } from 'node:timers/promises'

import { pairPosts, postsOf, type OldDocument } from '../languages/pair.ts'
import type { OldSite } from '../wxr/export.ts'
import { addressesOf } from './addresses.ts'
import type { Choices } from './choices.ts'
import { linksOf } from './links.ts'
import { OldPictures } from './pictures.ts'
import type { Kind, Known, LeftOut, Plan, PlannedDocument } from './plan.ts'
import { planDocument } from './plan-document.ts'
import type { FoundProblem } from './problems.ts'
import { freeSlug, wantedSlug } from './slugs.ts'
import { categoriesOf, foreignPosts, kindOf, refusedPage, takenPosts } from './taken.ts'

/** When it was published first, or is to be. A draft has no such day. */
function dateOf(old: OldDocument): string | undefined {
  const dated = postsOf(old).filter(({ status }) => status === 'publish' || status === 'future')
  return dated.flatMap(({ date }) => date ?? []).toSorted()[0]
}

interface Placed {
  old: OldDocument
  kind: Kind
  slug: string
  problems: FoundProblem[]
}

/** Gives each document its place, before any text is read: links between them need to know it. */
function place(documents: readonly { old: OldDocument; kind: Kind }[], known: Known): Placed[] {
  const taken: Record<Kind, Set<string>> = {
    news: new Set(known.slugs.news),
    'press-releases': new Set(known.slugs['press-releases']),
    pages: new Set(known.slugs.pages),
  }
  return documents.map(({ old, kind }) => {
    const [first] = postsOf(old)
    const made = known.made.get(first?.id ?? '')
    if (made !== undefined) return { old, ...made, problems: [] }
    const wanted = wantedSlug(old) ?? { slug: `${kind}-${first?.id}`, isMade: true }
    const slug = freeSlug(wanted.slug, (each) => taken[kind].has(each))
    taken[kind].add(slug)
    const problems: FoundProblem[] = []
    if (wanted.isMade) problems.push({ problem: 'addressMade', details: { slug } })
    if (slug !== wanted.slug) problems.push({ problem: 'addressTaken', details: { slug: wanted.slug, now: slug } })
    return { old, kind, slug, problems }
  })
}

/** Each address leads to one document: to the first that has it as its own. */
function claimAddresses(placed: readonly Placed[]): Map<string, Placed> {
  const all = placed.flatMap((each) => addressesOf(each.old).map(({ address }, rank) => ({ address, rank, each })))
  const byAddress = new Map<string, Placed>()
  for (const { address, each } of all.toSorted((a, b) => a.rank - b.rank))
    if (!byAddress.has(address)) byAddress.set(address, each)
  return byAddress
}

/** How many documents are read before others have their turn: the process answers people meanwhile. */
const AT_ONCE = 10

/**
 * An export with a place for each of its documents. Their texts are read one after the other, when somebody asks for them: all
 * of them at once would fill the memory of a small machine.
 */
export class PreparedPlan {
  readonly leftOut: readonly LeftOut[]
  readonly categories: Plan['categories']
  /** Complete once every document has been read. */
  readonly pictures: OldPictures
  readonly #placed: readonly Placed[]
  readonly #byAddress: ReadonlyMap<string, Placed>
  readonly #links: ReturnType<typeof linksOf>

  constructor(site: OldSite, choices: Choices, known: Known) {
    const { taken, leftOut } = takenPosts(site)
    const { documents, foreign } = pairPosts(taken)
    const kinds = documents.map((old) => ({ old, kind: kindOf(old, choices) }))
    const refused = kinds.flatMap(({ old, kind }) => refusedPage(old, kind))
    const wanted = kinds.filter(({ old, kind }) => refusedPage(old, kind).length === 0)
    const placed = place(wanted, known)
    const byAddress = claimAddresses(placed)
    this.#placed = placed.toSorted((a, b) => (dateOf(b.old) ?? '').localeCompare(dateOf(a.old) ?? ''))
    this.#byAddress = byAddress
    this.#links = linksOf(site.siteUrl, (address) => byAddress.get(address))
    this.pictures = new OldPictures(site)
    this.leftOut = [...leftOut, ...foreignPosts(foreign), ...refused]
    this.categories = categoriesOf(taken)
  }

  get total(): number {
    return this.#placed.length
  }

  /** How many documents there are of which it holds, by the numbers of their posts. */
  countOf(holds: (posts: readonly string[]) => boolean): number {
    return this.#placed.filter(({ old }) => holds(postsOf(old).map(({ id }) => id))).length
  }

  /** Each document, the newest first. @param isWanted by the numbers of its posts; the others are not read */
  async *documents(isWanted: (posts: readonly string[]) => boolean = () => true): AsyncGenerator<PlannedDocument> {
    for (const [index, each] of this.#placed.entries()) {
      if (index % AT_ONCE === 0) await pause()
      if (!isWanted(postsOf(each.old).map(({ id }) => id))) continue
      const addresses = addressesOf(each.old).filter(({ address }) => this.#byAddress.get(address) === each)
      const document = planDocument(each.old, each.kind, this.#links, this.pictures, each.problems)
      yield { ...document, publishedAt: dateOf(each.old), slug: each.slug, addresses }
    }
  }
}

/** What would become of an export, all of it at once: each document with its place, its texts and what is to be looked at. */
export async function makePlan(site: OldSite, choices: Choices, known: Known): Promise<Plan> {
  const prepared = new PreparedPlan(site, choices, known)
  const documents: PlannedDocument[] = []
  for await (const document of prepared.documents()) documents.push(document)
  const { categories, leftOut, pictures } = prepared
  return { documents, pictures: pictures.used, leftOut, unused: pictures.unused, categories }
}
