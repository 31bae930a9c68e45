import { LOCALES, type Locale } from '../../../collections/vocabulary/locales.ts'
import type { OldPost } from '../wxr/export.ts'
import { readTagged } from './tagged.ts'
import { spokenIn, type Told } from './told.ts'

/** What a document says in one language, and the post that says it. */
export interface Version {
  post: OldPost
  title: string
  content: string
  excerpt: string
}

/** One document of the former site, in the languages that it has. */
export interface OldDocument {
  versions: Partial<Record<Locale, Version>>
  /** Its one language is guessed from letters of both. */
  isGuess: boolean
  /** Languages of it that are none of ours. */
  others: readonly string[]
}

/** The posts of a document, in the order of our languages, each once. */
export const postsOf = ({ versions }: Pick<OldDocument, 'versions'>): OldPost[] => [
  ...new Set(LOCALES.flatMap((locale) => versions[locale]?.post ?? [])),
]

const asItIs = (post: OldPost): Version => ({ post, title: post.title, content: post.content, excerpt: post.excerpt })

/** A post that holds its languages between marks; undefined when it does not. */
function taggedDocument(post: OldPost): OldDocument | undefined {
  const [title, content, excerpt] = [readTagged(post.title), readTagged(post.content), readTagged(post.excerpt)]
  if (title === undefined && content === undefined) return undefined
  const versions: OldDocument['versions'] = {}
  for (const locale of LOCALES) {
    const said = [title, content].some((each) => Boolean(each?.texts[locale]))
    if (!said) continue
    versions[locale] = {
      post,
      title: title === undefined ? post.title : (title.texts[locale] ?? ''),
      content: content === undefined ? post.content : (content.texts[locale] ?? ''),
      excerpt: excerpt === undefined ? post.excerpt : (excerpt.texts[locale] ?? ''),
    }
  }
  return { versions, isGuess: false, others: [...new Set([title, content].flatMap((each) => each?.others ?? []))] }
}

/** Documents out of posts: what is said to be, or by its address must be, the same in two languages becomes one. */
export function pairPosts(posts: readonly OldPost[]): { documents: OldDocument[]; foreign: OldPost[] } {
  const documents: OldDocument[] = []
  const foreign: OldPost[] = []
  const groups = new Map<string, { post: OldPost; locale: Locale; told: Told }[]>()
  const own = new Map(posts.map((post) => [`post ${post.id}`, spokenIn(post).group]))
  for (const post of posts) {
    const tagged = taggedDocument(post)
    if (tagged !== undefined) {
      if (postsOf(tagged).length > 0) documents.push(tagged)
      else foreign.push(post)
      continue
    }
    const { locale, told, group } = spokenIn(post)
    if (locale === undefined) {
      foreign.push(post)
      continue
    }
    // A duplicate names the post that it was made from, which stands in a group of its own.
    const key = own.get(group) ?? group
    groups.set(key, [...(groups.get(key) ?? []), { post, locale, told }])
  }
  for (const group of groups.values()) {
    const isPair = new Set(group.map(({ locale }) => locale)).size === group.length
    for (const members of isPair ? [group] : group.map((each) => [each])) {
      const versions = Object.fromEntries(members.map(({ post, locale }) => [locale, asItIs(post)]))
      const isGuess = members.length === 1 && members[0]?.told === 'guess'
      documents.push({ versions, isGuess, others: [] })
    }
  }
  return { documents, foreign }
}
