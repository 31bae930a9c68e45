import { pairPosts, postsOf, type OldDocument } from '../languages/pair.ts'
import type { OldSite } from '../wxr/export.ts'
import { addressesOf } from './addresses.ts'
import type { Choices } from './choices.ts'
import { linksOf } from './links.ts'
import { OldPictures } from './pictures.ts'
import type { Kind, Known, Plan, PlannedDocument } from './plan.ts'
import { planDocument } from './plan-document.ts'
import type { FoundProblem } from './problems.ts'
import { freeSlug, wantedSlug } from './slugs.ts'
import { categoriesOf, foreignPosts, kindOf, refusedPage, takenPosts } from './taken.ts'

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

/** What would become of an export: each document with its place, its texts and what is to be looked at. Writes nothing. */
export function makePlan(site: OldSite, choices: Choices, known: Known): Plan {
  const { taken, leftOut } = takenPosts(site)
  const { documents, foreign } = pairPosts(taken)
  const kinds = documents.map((old) => ({ old, kind: kindOf(old, choices) }))
  const refused = kinds.flatMap(({ old, kind }) => refusedPage(old, kind))
  const placed = place(
    kinds.filter(({ old, kind }) => refusedPage(old, kind).length === 0),
    known,
  )
  const byAddress = claimAddresses(placed)
  const pictures = new OldPictures(site)
  const links = linksOf(site.siteUrl, (address) => byAddress.get(address))
  const planned = placed.map((each): PlannedDocument => {
    const addresses = addressesOf(each.old).filter(({ address }) => byAddress.get(address) === each)
    return { ...planDocument(each.old, each.kind, links, pictures, each.problems), slug: each.slug, addresses }
  })
  return {
    documents: planned.toSorted((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? '')),
    pictures: pictures.used,
    leftOut: [...leftOut, ...foreignPosts(foreign), ...refused],
    unused: pictures.unused,
    categories: categoriesOf(taken),
  }
}
