import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import pg from 'pg'
import { freePort } from '../ports.ts'
import { ROOT } from '../start/foundation.ts'
import { DOCUMENTS, storeNews, VERSIONS } from './desk/store.ts'
import { logInAt } from './desk/visits.ts'
import { figure, type Figure } from './figures.ts'
import type { BenchPlatform } from './platform.ts'
import { percentile } from './reporters.ts'

/** Looks at each page; the first of each is not counted, for it loads what the process has not run yet. */
const LOOKS = 40
/** Milliseconds. */
const BAR = 1000

interface Page {
  /** @param versions one of each document */
  addressOf(n: number, ids: readonly string[], versions: readonly string[]): string
  /** What nothing else has in it. */
  mark: string
}

const BOARD_MARK = 'class="desk-queue translations"'

const PAGES: Readonly<Record<string, Page>> = {
  'the translation board': { addressOf: () => '/admin/translations', mark: BOARD_MARK },
  'the board, what is missing of a kind': {
    addressOf: () => '/admin/translations?state=missing&kind=news',
    mark: BOARD_MARK,
  },
  'the board, words of a title': { addressOf: (n) => `/admin/translations?q=school+${n + 1}`, mark: BOARD_MARK },
  'a translation beside its source': {
    addressOf: (n, ids) => `/admin/translations/news/${ids[n] ?? ''}?into=km`,
    mark: 'side__standing',
  },
  'the list of news': {
    addressOf: (n) => `/admin/collections/news?locale=en&page=${n + 1}`,
    mark: 'Umbrellas for school',
  },
  'the first page': { addressOf: () => '/admin', mark: 'tasks-card' },
  'the list of tasks': { addressOf: () => '/admin/tasks', mark: 'desk-groups' },
  'the versions of a document': {
    addressOf: (n, ids) => `/admin/collections/news/${ids[n] ?? ''}/versions`,
    mark: 'desk versions',
  },
  'what was changed in a version': {
    addressOf: (n, ids, versions) => `/admin/collections/news/${ids[n] ?? ''}/versions/${versions[n] ?? ''}`,
    mark: 'versions__with',
  },
  'the edit view': { addressOf: (n, ids) => `/admin/collections/news/${ids[n] ?? ''}?locale=km`, mark: 'doc-controls' },
}

const EDITOR = { email: 'editor@example.org', password: 'four unrelated words in a row' }

async function prepare({ database, payloadSecret, dataFolder, siteUrl }: BenchPlatform): Promise<void> {
  const child = fork(join(ROOT, 'ops/bench/desk/prepare.ts'), [EDITOR.email, EDITOR.password], {
    cwd: ROOT,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      LOG_LEVEL: 'error',
      DATABASE_URL: database.url,
      PAYLOAD_SECRET: payloadSecret,
      DATA_DIR: dataFolder,
      SITE_URL: siteUrl,
    },
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`The desk was not prepared: exit code ${code}.`)
}

/** Twenty thousand news items with fifty versions each: how long staff wait for the pages that they work on. */
export async function benchDesk(platform: BenchPlatform): Promise<Figure[]> {
  await storeNews(platform.database.url)
  await prepare(platform)
  const port = String(await freePort())
  const url = `http://127.0.0.1:${port}`
  await platform.startCms({ CMS_PORT: port, CMS_URL: url })
  const editor = await logInAt(url, EDITOR)
  const db = new pg.Client({ connectionString: platform.database.url })
  await db.connect()
  const { rows } = await db.query<{ id: string }>('SELECT id FROM news ORDER BY random() LIMIT $1', [LOOKS + 1])
  const each = await db.query<{ version: string }>(
    `SELECT (SELECT id FROM _news_v WHERE parent_id = news AND NOT latest ORDER BY updated_at DESC LIMIT 1) AS version
     FROM unnest($1::uuid[]) WITH ORDINALITY AS asked (news, place) ORDER BY place`,
    [rows.map(({ id }) => id)],
  )
  const versions = await db.query<{ count: number }>('SELECT count(*)::int AS count FROM _news_v')
  await db.end()
  const ids = rows.map(({ id }) => id)
  const ofEach = each.rows.map(({ version }) => version)
  const stored = versions.rows[0]?.count ?? 0
  const figures = [
    figure('desk: versions stored', stored, String(DOCUMENTS * VERSIONS), stored === DOCUMENTS * VERSIONS),
  ]
  for (const [name, { addressOf, mark }] of Object.entries(PAGES)) {
    const took: number[] = []
    for (let n = 0; n <= LOOKS; n += 1) took.push(await editor.look(addressOf(n, ids, ofEach), mark))
    const p95 = percentile(took.slice(1), 0.95)
    figures.push(
      figure(`desk: ${name}, ${DOCUMENTS} × ${VERSIONS}, p95, ms`, p95, `≤ ${BAR}`, p95 <= BAR),
      figure(`desk: ${name}, median, ms`, percentile(took.slice(1), 0.5), '', true),
    )
  }
  return figures
}
