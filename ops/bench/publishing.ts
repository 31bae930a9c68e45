import { setTimeout as pause } from 'node:timers/promises'

import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { homePath, sectionPath } from '../../collections/vocabulary/paths.ts'
import { figure, type Figure } from './figures.ts'
import type { BenchPlatform } from './platform.ts'
import { EDITOR, hire, logIn, PUBLISHER, type Ask } from './staff.ts'

const PUBLISHES = 100
/** Milliseconds from the press of the button to the list that shows it, on every site process. */
const BAR = 300
/** Milliseconds between two looks at a list. */
const LOOK = 3

const paragraph = (text: string) => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    children: [
      {
        type: 'paragraph',
        version: 1,
        direction: 'ltr',
        format: '',
        indent: 0,
        textFormat: 0,
        children: [{ type: 'text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' }],
      },
    ],
  },
})

const draftOf = (title: string, slug: string) => ({
  title,
  slug,
  readyIn: ['en'],
  summary: 'A short account of what has happened, long enough for a list, and written for this measurement alone.',
  body: paragraph('What has happened is told here in a few plain sentences, and nobody is named.'),
})

/** Milliseconds until the list of every site shows it. */
async function untilSeen(sites: readonly string[], title: string): Promise<void> {
  const give = performance.now() + 20_000
  await Promise.all(
    sites.map(async (url) => {
      while (!(await (await fetch(url + sectionPath('en', 'news'))).text()).includes(title)) {
        if (performance.now() > give) throw new Error(`${title} is not on the list.`)
        await pause(LOOK)
      }
    }),
  )
}

const p95 = (values: readonly number[]): number =>
  Math.round(values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? 0)

/** Pages that have nothing to do with news. */
const OTHERS = LOCALES.flatMap((locale) =>
  (['faq', 'resources', 'research', 'stakeholders', 'statistics'] as const).map((section) =>
    sectionPath(locale, section),
  ),
)

async function areKept(sites: readonly string[]): Promise<number> {
  let kept = 0
  for (const url of sites) {
    for (const path of OTHERS) {
      const response = await fetch(url + path)
      await response.arrayBuffer()
      if (response.headers.get('cache-status')?.endsWith('; hit') === true) kept += 1
    }
  }
  return kept
}

async function publishing(name: string, sites: readonly string[], publisher: Ask, editor: Ask): Promise<Figure[]> {
  const drafts: { id: string; title: string }[] = []
  for (let n = 0; n < PUBLISHES; n += 1) {
    const title = `What happened on day ${n + 1}, seen by ${name}`
    const slug = `day-${n + 1}-${sites.length}`
    const { id } = await editor('POST', 'news?locale=en&draft=true&depth=0', draftOf(title, slug))
    drafts.push({ id, title })
  }
  for (const url of sites) for (const path of [...OTHERS, homePath('en')]) await (await fetch(url + path)).arrayBuffer()
  const [all, after]: [number[], number[]] = [[], []]
  for (const { id, title } of drafts) {
    const pressed = performance.now()
    let saved = 0
    await Promise.all([
      publisher('PATCH', `news/${id}?locale=en&depth=0`, { _status: 'published' }).then(() => {
        saved = performance.now()
      }),
      untilSeen(sites, title),
    ])
    const seen = performance.now()
    all.push(seen - pressed)
    after.push(Math.max(0, seen - saved))
  }
  const kept = await areKept(sites)
  const most = OTHERS.length * sites.length
  return [
    figure(`publishing: ${name}, press to visible, p95, ms`, p95(all), `≤ ${BAR}`, p95(all) <= BAR),
    figure(`publishing: ${name}, saved to visible, p95, ms`, p95(after), '', true),
    figure(`publishing: ${name}, other pages still kept`, `${kept} of ${most}`, String(most), kept === most),
  ]
}

/** Staff publish a hundred times, and visitors look at the list. */
export async function benchPublishing({ siteUrl, database, startCms, startSite }: BenchPlatform): Promise<Figure[]> {
  await hire(database.url)
  const { url } = await startCms()
  const [publisher, editor] = [await logIn(url, PUBLISHER), await logIn(url, EDITOR)]
  const one = await publishing('one site process', [siteUrl], publisher, editor)
  const three = [siteUrl, (await startSite()).url, (await startSite()).url]
  return [...one, ...(await publishing('three site processes', three, publisher, editor))]
}
