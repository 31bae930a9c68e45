import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { beforeAll, describe, expect, inject, test } from 'vitest'

import { command, succeed } from '../support/ops/console.ts'
import { query } from '../support/postgres/cluster.ts'
import { copyTemplate } from '../support/postgres/runs.ts'
import { pictureFile } from '../support/payload/pictures.ts'
import type { Template } from '../support/postgres/templates.ts'
import { OLD_SITE, wxrOf } from '../support/wordpress/export.ts'

let place: Template
let folder: string
let file: string

beforeAll(async () => {
  const { adminUrl, templates } = inject('postgres')
  place = await copyTemplate(adminUrl, templates.empty)
  folder = await mkdtemp(join(tmpdir(), 'wordpress-'))
  file = join(folder, 'old.xml')
  await writeFile(
    file,
    wxrOf([
      { id: 7, type: 'attachment', status: 'inherit', file: `${OLD_SITE}/wp-content/uploads/2019/boats.png` },
      { id: 8, slug: 'boats', title: 'Boats', meta: { _thumbnail_id: '7' } },
      { id: 9, slug: 'call', title: 'Call', terms: [{ domain: 'category', slug: 'press' }] },
    ]),
  )
  await mkdir(join(folder, 'uploads/2019'), { recursive: true })
  await writeFile(join(folder, 'uploads/2019/boats.png'), (await pictureFile()).data)
})

const stored = (sql: string) => query<{ n: string }>(inject('postgres').roleUrl + place.database, sql)

describe('an import from the console', () => {
  test('that is only looked at says what would be made, and writes nothing', async () => {
    const said = await succeed('import-wordpress', place, [file, '--dry-run'])
    expect(said).toContain('news/boats  [en]  Boats')
    expect(said).toContain('There is no summary in English.')
    expect(await stored('SELECT slug AS n FROM news')).toEqual([])
  })

  test('makes drafts with pictures out of a folder, and nothing twice', async () => {
    const words = [file, '--uploads', join(folder, 'uploads'), '--press', 'press']
    for (let turn = 0; turn < 2; turn += 1)
      expect(await succeed('import-wordpress', place, words)).toContain('Everything went as planned')
    expect(await stored(`SELECT slug AS n FROM news WHERE picture_id IS NOT NULL AND _status = 'draft'`)).toEqual([
      { n: 'boats' },
    ])
    expect(await stored('SELECT slug AS n FROM press_releases')).toEqual([{ n: 'call' }])
    expect(await stored('SELECT count(*)::text AS n FROM media')).toEqual([{ n: '1' }])
  })

  test.each([
    [[], 'Which file?'],
    [['nowhere.xml'], 'is no file'],
    [['--upload'], "Unknown option '--upload'"],
  ])('says what is wrong with %j', async (words, problem) => {
    const { code, said } = await command('import-wordpress', place, words)
    expect([code, said]).toEqual([1, expect.stringContaining(problem)])
  })
})
