import { randomUUID } from 'node:crypto'
import { join } from 'node:path'

import { inject } from 'vitest'

import { previewEndpoints } from '../../../cms/preview/endpoints.ts'
import { BOARD_PATH, SIDE_BY_SIDE_PATH } from '../../../cms/translation/addresses.ts'
import { translationEndpoints } from '../../../cms/translation/endpoints.ts'
import { AUDIT_EXPORT_PATH } from '../../../cms/audit/endpoint.ts'
import { AUDIT_PATH } from '../../../cms/audit/page/addresses.ts'
import { TASKS_PATH } from '../../../cms/tasks/page/addresses.ts'
import { wordpressEndpoints } from '../../../cms/wordpress/endpoints.ts'
import { CHECK_PATH, IMPORT_PATH } from '../../../cms/wordpress/paths.ts'
import { deskEndpoints } from '../../../cms/workflow/endpoints.ts'
import { collections, globals } from '../../../collections/all.ts'
import { ROOT } from '../../../ops/start/foundation.ts'
import { readTable } from '../access/table.ts'
import { stringsIn } from '../content/texts.ts'
import { GATED_PAGE, GATED_RESOURCE, gatedFile } from '../members/gated.ts'
import { uploadAs } from '../platform/uploads.ts'
import { query } from '../postgres/cluster.ts'

/** Everything that is stored: the table of rules names it all, and a test of its own sees to that. */
const STORED = [...readTable(join(ROOT, 'tests/integration/access-matrix.txt'), []).keys()].filter(
  (kind) => kind !== 'jobs',
)
const GLOBALS: readonly string[] = globals.map(({ slug }) => slug)
const COLLECTIONS = STORED.filter((slug) => !GLOBALS.includes(slug))

/** What Payload answers by itself for a collection whose documents can own a request, as members can. */
const OF_ACCOUNTS = {
  get: ['me', 'init'],
  post: [
    'login',
    'logout',
    'refresh-token',
    'forgot-password',
    'reset-password',
    'first-register',
    'unlock',
    'verify/[id]',
  ],
} as const
type Method = keyof typeof OF_ACCOUNTS

/** Of all of it, and not of one collection: as the configuration names them. */
const OF_NO_COLLECTION = {
  slug: '',
  endpoints: [...translationEndpoints, ...previewEndpoints, ...deskEndpoints, ...wordpressEndpoints],
}
const VIEWS_OF_NO_COLLECTION = [BOARD_PATH, SIDE_BY_SIDE_PATH]

const inBrackets = (path: string) => path.replaceAll(/:(\w+)/g, '[$1]')

/** Our own endpoints, with what changes in brackets. */
const ownEndpoints = (method: Method) =>
  [...collections, ...globals, OF_NO_COLLECTION].flatMap(({ slug, endpoints }) =>
    (endpoints === false ? [] : (endpoints ?? []))
      // What is neither would be written down as something that is posted, and not be found by that.
      .filter((endpoint) => (endpoint.method === 'get') === (method === 'get'))
      .map(({ path }) => `/api${slug === '' ? '' : `/${slug}`}${inBrackets(path)}`),
  )

const ofMembers = (method: Method) => OF_ACCOUNTS[method].map((operation) => `/api/members/${operation}`)

/** Views of the administration that are ours alone and have an address. */
const ownViews = () =>
  collections.flatMap(({ slug, admin }) =>
    Object.values(admin?.components?.views ?? {}).flatMap((view) =>
      view !== undefined && 'path' in view && typeof view.path === 'string'
        ? [`/admin/collections/${slug}${view.path}`]
        : [],
    ),
  )

/** Every address of the cms that shows something. */
export const cmsRoutes = (): readonly string[] => [
  '/',
  '/admin',
  '/admin/login',
  '/admin/account',
  '/admin/unauthorized',
  ...COLLECTIONS.map((slug) => `/admin/collections/${slug}`),
  ...GLOBALS.map((slug) => `/admin/globals/${slug}`),
  ...ownViews(),
  ...VIEWS_OF_NO_COLLECTION.map((path) => `/admin${inBrackets(path)}`),
  `/admin${TASKS_PATH}`,
  `/admin${AUDIT_PATH}`,
  `/admin${IMPORT_PATH}`,
  '/api/access',
  '/api/graphql',
  ...COLLECTIONS.map((slug) => `/api/${slug}`),
  ...GLOBALS.map((slug) => `/api/globals/${slug}`),
  ...collections.filter(({ upload }) => upload).map(({ slug }) => `/api/${slug}/file/[file]`),
  ...ofMembers('get'),
  ...ownEndpoints('get'),
  `/api${AUDIT_EXPORT_PATH}`,
]

/** Every address of the cms that may do something, as far as it is ours or about members. */
export const cmsRoutesThatAct = (): readonly string[] => [...ofMembers('post'), ...ownEndpoints('post')]

/** An id that nothing has. */
const NOBODY = '0199a0b0-1111-7222-8333-444455556666'

/** What somebody has signed who is shown in a picture. */
async function signedPaper(): Promise<string> {
  const data = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\ntrailer<</Root 1 0 R>>\n%%EOF\n')
  const file = { data, name: 'signed.pdf', type: 'application/pdf' }
  const paper = { reference: randomUUID(), people: 'Two', signedBy: 'A mother', purpose: 'All', givenOn: '2026-01-01' }
  return (await uploadAs('editor', 'image-releases', file, paper)).filename
}

async function fileOf(collection: string): Promise<string> {
  if (collection === 'member-files') return (await gatedFile()).filename
  if (collection === 'image-releases') return signedPaper()
  const [row] = await query<{ filename: string }>(
    inject('platform').databaseUrl,
    `SELECT filename FROM ${collection === 'media' ? 'media' : 'documents'} ORDER BY filename LIMIT 1`,
  )
  return row?.filename ?? ''
}

/**
 * What a list is asked for: of what may be for members, one that is; of everything else the oldest, which is the first run's.
 * How many there are, drafts included, changes while other tests write.
 */
const askedOf = (collection: string): string =>
  ({
    pages: `?where[slug][equals]=${GATED_PAGE.slug}`,
    resources: `?where[slug][equals]=${GATED_RESOURCE.slug}`,
  })[collection] ?? '?sort=id&limit=1&pagination=false'

export async function cmsAddressOf(route: string): Promise<string> {
  const [, list = ''] = /^\/api\/([\w-]+)$/.exec(route) ?? []
  if (COLLECTIONS.includes(list)) return `${route}${askedOf(list)}`
  const [, collection = ''] = /^\/api\/([\w-]+)\/file\//.exec(route) ?? []
  return route
    .replace('[id]', NOBODY)
    .replace(/\[(?:collection|kind)\]/, 'news')
    .replace('[format]', 'csv')
    .replace('[file]', collection === '' ? '' : await fileOf(collection))
}

/** In which form an address takes what is posted to it. */
export const typeTakenBy = (route: string): string =>
  route.includes('/import/') || route.endsWith(CHECK_PATH) ? 'application/octet-stream' : 'application/json'

const LABELS = stringsIn([collections.map(({ labels }) => labels), globals.map(({ label }) => label)]).map(
  ({ value }) => value,
)

/**
 * What a page of the administration says of how the platform is made, or of whom: names of what is stored, and addresses of staff.
 * Only as whole texts, because words of Payload's own are among them.
 */
export const givenAwayByShell = (html: string): readonly string[] => [
  ...LABELS.filter((label) => [`"${label}\\"`, `"${label}"`, `>${label}<`].some((text) => html.includes(text))),
  ...Object.values(inject('platform').staff)
    .map(({ email }) => email)
    .filter((email) => html.includes(email)),
]
