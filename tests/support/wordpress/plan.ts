import { FIRST_CHOICES } from '../../../cms/wordpress/plan/choices.ts'
import { makePlan } from '../../../cms/wordpress/plan/make-plan.ts'
import type { Known, Plan, PlannedDocument } from '../../../cms/wordpress/plan/plan.ts'
import type { OldSite } from '../../../cms/wordpress/wxr/export.ts'
import { readWxr } from '../../../cms/wordpress/wxr/read.ts'
import { OLD_SITE, wxrOf, type MadeUpPost } from './export.ts'

export const NOTHING_THERE: Known = {
  slugs: { news: new Set(), 'press-releases': new Set(), pages: new Set() },
  made: new Map(),
}

export async function siteOf(posts: readonly MadeUpPost[], site = OLD_SITE): Promise<OldSite> {
  const read = await readWxr([wxrOf(posts, { site })])
  if (read.kind === 'unreadable') throw new Error(`The made-up export is ${read.problem}, line ${read.line}`)
  return read.site
}

export const planOf = async (posts: readonly MadeUpPost[], choices = {}, known = NOTHING_THERE): Promise<Plan> =>
  makePlan(await siteOf(posts), { ...FIRST_CHOICES, ...choices }, known)

/** The one document that comes out of a post. */
export async function documentOf(...posts: readonly MadeUpPost[]): Promise<PlannedDocument> {
  const { documents } = await planOf(posts)
  const [only] = documents
  if (only === undefined || documents.length !== 1) throw new Error(`${documents.length} documents`)
  return only
}
