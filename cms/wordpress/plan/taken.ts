import { LOCALES } from '../../../collections/vocabulary/locales.ts'
import { RESERVED_PAGE_SLUGS } from '../../../collections/vocabulary/paths.ts'
import { postsOf, type OldDocument } from '../languages/pair.ts'
import { plainText } from '../texts/read-text.ts'
import type { OldPost, OldSite } from '../wxr/export.ts'
import type { Choices } from './choices.ts'
import type { Kind, LeftOut } from './plan.ts'
import { wantedSlug } from './slugs.ts'

/** Kinds of posts that become documents. Attachments are pictures; everything else is of plugins, or no text. */
const TYPES = new Set(['post', 'page'])
/** All but what was thrown away, or was never saved. */
const STATUSES = new Set(['publish', 'future', 'pending', 'draft', 'private'])

const titleOf = (post: OldPost): string => plainText(post.title) || post.slug || `#${post.id}`

const leftOut = (post: OldPost, reason: LeftOut['reason'], detail = ''): LeftOut => ({
  post: post.id,
  title: titleOf(post),
  reason,
  detail,
})

/** So many of a kind are named one by one; of menus, templates and the like there are hundreds. */
const NAMED = 5

/** What is of kinds for which there is no place. */
function ofOtherKinds(posts: readonly OldPost[]): LeftOut[] {
  return Object.entries(Object.groupBy(posts, ({ type }) => type)).flatMap(([type, all = []]) =>
    all.length <= NAMED
      ? all.map((post) => leftOut(post, 'type', type))
      : [{ post: '', title: `${type} (${all.length})`, reason: 'type' as const, detail: type }],
  )
}

/** The posts that are imported, and why others are not. */
export function takenPosts({ posts }: OldSite): { taken: OldPost[]; leftOut: LeftOut[] } {
  const seen = new Set<string>()
  const taken: OldPost[] = []
  const left: LeftOut[] = []
  for (const post of posts) {
    if (post.type === 'attachment') continue
    if (!TYPES.has(post.type)) continue
    if (!STATUSES.has(post.status)) left.push(leftOut(post, 'status', post.status))
    else if (seen.has(post.id)) left.push(leftOut(post, 'twice'))
    else if (plainText(post.title) === '' && post.content.trim() === '') left.push(leftOut(post, 'empty'))
    else taken.push(post)
    seen.add(post.id)
  }
  const others = posts.filter(({ type }) => type !== 'attachment' && !TYPES.has(type))
  return { taken, leftOut: [...left, ...ofOtherKinds(others)] }
}

export function kindOf(document: OldDocument, { press }: Choices): Kind {
  const posts = postsOf(document)
  if (posts.some(({ type }) => type === 'page')) return 'pages'
  const isPress = posts.some(({ terms }) =>
    terms.some(({ domain, slug }) => domain === 'category' && press.includes(slug)),
  )
  return isPress ? 'press-releases' : 'news'
}

const isFrontPage = ({ link }: OldPost): boolean => {
  const url = URL.parse(link)
  return url !== null && url.search === '' && /^\/(?:(?:en|km|kh)\/?)?$/.test(url.pathname)
}

/** A page for which there is no place, because the site has one of its own there. */
export function refusedPage(document: OldDocument, kind: Kind): LeftOut[] {
  if (kind !== 'pages') return []
  const slug = wantedSlug(document)?.slug
  const posts = postsOf(document)
  if (posts.some(isFrontPage)) return posts.map((post) => leftOut(post, 'frontPage'))
  if (slug === undefined || !RESERVED_PAGE_SLUGS.includes(slug)) return []
  return posts.map((post) => leftOut(post, 'address', slug))
}

export const foreignPosts = (posts: readonly OldPost[]): LeftOut[] =>
  posts.map((post) => leftOut(post, 'language', post.terms.find(({ domain }) => domain === 'language')?.slug ?? ''))

/** Categories of the posts that are imported, the fullest first. */
export function categoriesOf(posts: readonly OldPost[]): { slug: string; name: string; posts: number }[] {
  const found = new Map<string, { slug: string; name: string; posts: number }>()
  for (const { terms, type } of posts) {
    for (const { domain, slug, name } of type === 'post' ? terms : []) {
      if (domain !== 'category' || slug === '') continue
      const before = found.get(slug) ?? { slug, name: plainText(name) || slug, posts: 0 }
      found.set(slug, { ...before, posts: before.posts + 1 })
    }
  }
  return [...found.values()].toSorted((a, b) => b.posts - a.posts || a.slug.localeCompare(b.slug))
}

/** The languages of a document, in our order. */
export const localesOf = ({ versions }: Pick<OldDocument, 'versions'>) =>
  LOCALES.filter((locale) => versions[locale] !== undefined)
