import { describe, expect, test } from 'vitest'

import { MAX_BYTES, readWxr } from '../../cms/wordpress/wxr/read.ts'
import { OLD_SITE, wxrOf } from '../support/wordpress/export.ts'
import { siteOf } from '../support/wordpress/plan.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const text = (file: Uint8Array) => new TextDecoder().decode(file)

describe('an export of WordPress', () => {
  test.each(['1.0', '1.1', '1.2'])('of version %s is read', async (version) => {
    const read = await readWxr([wxrOf([{ id: 7, title: 'Safer Internet Day' }], { version })])
    expect(read).toMatchObject({ kind: 'read', site: { version, siteUrl: OLD_SITE, unreadable: [] } })
    expect(read.kind === 'read' && read.site.posts).toMatchObject([
      { id: '7', type: 'post', status: 'publish', title: 'Safer Internet Day', date: '2019-05-31T02:00:00.000Z' },
    ])
  })

  test('leaves nothing of its authors and of those who commented', async () => {
    expect(JSON.stringify(await siteOf([{ id: 1 }]))).not.toMatch(/@example\.org|somebody/)
  })

  test('is the same however its bytes arrive, in the middle of a letter too', async () => {
    const file = wxrOf([{ id: 1, title: 'ថ្ងៃអ៊ីនធឺណិតសុវត្ថិភាព' }])
    const whole = await readWxr([file])
    expect(await readWxr(Array.from(file, (byte) => Uint8Array.of(byte)))).toEqual(whole)
  })

  test('may hold control characters, as real ones do', async () => {
    const file = text(wxrOf([{ id: 1, title: 'A title' }])).replace('A title', 'A\u0008 tit\u0003le')
    expect(await readWxr([bytes(file)])).toMatchObject({ kind: 'read', site: { posts: [{ title: 'A title' }] } })
  })

  test('gives a text that holds the end of a section as it was', async () => {
    expect((await siteOf([{ id: 1, content: 'a ]]> b' }])).posts[0]?.content).toBe('a ]]> b')
  })

  test('has no date where WordPress writes zeros', async () => {
    expect((await siteOf([{ id: 1, status: 'draft', date: '0000-00-00 00:00:00' }])).posts[0]?.date).toBeUndefined()
  })

  test('names the lines of items that make no sense, and gives the others', async () => {
    const file = text(wxrOf([{ id: 1 }, { id: 2 }])).replace('<wp:post_id>2<', '<wp:post_id>two<')
    const read = await readWxr([bytes(file)])
    const line = file.slice(0, file.lastIndexOf('<item>')).split('\n').length
    expect(read).toMatchObject({ kind: 'read', site: { posts: [{ id: '1' }], unreadable: [line] } })
  })
})

describe('a file that is none', () => {
  const whole = text(wxrOf([{ id: 1 }]))
  test.each([
    ['empty', ''],
    ['notWxr', '<?xml version="1.0"?><rss version="2.0"><channel><title>A feed</title></channel></rss>'],
    ['notWxr', '<html><body>Not found</body></html>'],
    ['zip', 'PK\u0003\u0004'],
    ['broken', 'Dear all, here is the export'],
    ['broken', whole.slice(0, -60)],
    ['broken', whole.replace('<wp:status>', '<wp:status>&nbsp;')],
  ])('is told to be %s', async (problem, file) => {
    expect(await readWxr([bytes(file)])).toMatchObject({ kind: 'unreadable', problem })
  })

  test('is told with the line at which it is broken', async () => {
    const file = whole.replace('</item>', '</itm>')
    const line = file.slice(0, file.indexOf('</itm>')).split('\n').length
    expect(await readWxr([bytes(file)])).toEqual({ kind: 'unreadable', problem: 'broken', line })
  })

  test('is told to be in another encoding', async () => {
    expect(await readWxr([Buffer.from('<rss>é</rss>', 'latin1')])).toMatchObject({ problem: 'encoding' })
  })

  test.each([
    '<!DOCTYPE rss [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
    '<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
    '<!DOCTYPE rss SYSTEM "http://127.0.0.1/evil.dtd">',
  ])('is not read where it brings entities of its own: %s', async (head) => {
    expect(await readWxr([wxrOf([{ id: 1 }], { head })])).toMatchObject({ kind: 'unreadable', problem: 'doctype' })
  })

  test('is not listened to beyond 50 MB', async () => {
    let sent = 0
    function* endless() {
      yield bytes('<rss><channel><title>')
      for (; sent < MAX_BYTES * 2; sent += 1_000_000) yield new Uint8Array(1_000_000).fill(0x61)
    }
    expect(await readWxr(endless())).toMatchObject({ kind: 'unreadable', problem: 'tooLarge' })
    expect(sent).toBeLessThan(MAX_BYTES + 2_000_000)
  })
})
