import { describe, expect, test } from 'vitest'

import { oldAddress } from '../../collections/vocabulary/old-addresses.ts'
import { FIRST_CHOICES } from '../../cms/wordpress/plan/choices.ts'
import { makePlan, PreparedPlan } from '../../cms/wordpress/plan/make-plan.ts'
import { countsOf, reportOf } from '../../cms/wordpress/report.ts'
import { OLD_SITE, type MadeUpPost } from '../support/wordpress/export.ts'
import { outlineOf } from '../support/wordpress/outline.ts'
import { documentOf, NOTHING_THERE, planOf, siteOf } from '../support/wordpress/plan.ts'

const problemsOf = async (post: MadeUpPost) => (await documentOf(post)).problems.map(({ problem }) => problem)
const attachment = (id: number, name: string, alt = ''): MadeUpPost => ({
  id,
  type: 'attachment',
  status: 'inherit',
  file: `${OLD_SITE}/wp-content/uploads/2019/05/${name}`,
  meta: { _wp_attachment_image_alt: alt },
})

describe('an old address', () => {
  test.each([
    ['/2019/05/Day/', '', '/2019/05/day'],
    ['/km/%E1%9E%90%E1%9F%92%E1%9E%84%E1%9F%83', '', '/km/ថ្ងៃ'],
    ['/', '?p=12', '?p=12'],
    ['/', '?utm_source=x&page_id=7', '?p=7'],
    ['/', '', undefined],
    ['/', '?p=one', undefined],
    ['/%E1%9E', '', undefined],
    ['/a%00b', '', undefined],
  ])('has one spelling: %s%s', (path, search, address) => {
    expect(oldAddress(path, search)).toBe(address)
  })
})

describe('what becomes of a post', () => {
  test('is news, a page, or a press release where its category is chosen', async () => {
    const press = { domain: 'category', slug: 'press', name: 'Press' }
    const { documents, categories } = await planOf(
      [{ id: 1, terms: [press] }, { id: 2 }, { id: 3, type: 'page', terms: [] }],
      { press: ['press'] },
    )
    expect(documents.map(({ posts, kind }) => [posts[0], kind]).toSorted()).toEqual([
      ['1', 'press-releases'],
      ['2', 'news'],
      ['3', 'pages'],
    ])
    expect(categories).toEqual([{ slug: 'press', name: 'Press', posts: 1 }])
  })

  test('has its address, its date and its summary', async () => {
    const document = await documentOf({
      id: 1,
      slug: 'safer-day',
      excerpt: 'In <b>short</b>.',
      date: '2020-01-02 03:04:05',
    })
    expect(document).toMatchObject({ slug: 'safer-day', publishedAt: '2020-01-02T03:04:05.000Z' })
    expect(document.texts.en?.summary).toBe('In short.')
  })

  test('has the summary of a plugin for search engines where it has none of its own', async () => {
    const { texts } = await documentOf({ id: 1, meta: { _yoast_wpseo_metadesc: 'For search engines.' } })
    expect(texts.en?.summary).toBe('For search engines.')
  })

  test('of a draft has no date of publication', async () => {
    expect((await documentOf({ id: 1, status: 'draft' })).publishedAt).toBeUndefined()
  })

  test('gets another address where its own is taken, or has no Latin letters', async () => {
    const known = { ...NOTHING_THERE, slugs: { ...NOTHING_THERE.slugs, news: new Set(['day', 'day-2']) } }
    const { documents } = await planOf(
      [
        { id: 1, slug: 'day' },
        { id: 2, slug: '%e1%9e%90', title: 'A Khmer Day' },
        { id: 3, slug: '%e1%9e%90-2019', title: 'ថ្ងៃ', content: 'ថ្ងៃ' },
      ],
      {},
      known,
    )
    const found = documents.map(({ slug, problems }) => [
      slug,
      problems.find(({ problem }) => problem.startsWith('address')),
    ])
    expect(found.toSorted()).toEqual([
      ['a-khmer-day', { problem: 'addressMade', details: { slug: 'a-khmer-day' } }],
      ['day-3', { problem: 'addressTaken', details: { slug: 'day', now: 'day-3' } }],
      ['news-3', { problem: 'addressMade', details: { slug: 'news-3' } }],
    ])
  })

  test('that an earlier import has made keeps the address that it has by now', async () => {
    const known = { ...NOTHING_THERE, made: new Map([['1', { kind: 'news' as const, slug: 'renamed' }]]) }
    const site = await siteOf([{ id: 1, slug: 'day' }])
    const report = await reportOf(site, new PreparedPlan(site, FIRST_CHOICES, known), known)
    expect(report.documents[0]?.slug).toBe('renamed')
    expect(countsOf(report)).toMatchObject({ there: 1, new: 0 })
  })

  test('is told with all that somebody should look at', async () => {
    expect(await problemsOf({ id: 1, status: 'private', title: '', content: '[x_y a="b"]' })).toEqual([
      ...['oneLanguage', 'languageGuessed', 'wasHidden', 'noTitle', 'noSummary', 'noText', 'shortcodes'],
    ])
    expect(await problemsOf({ id: 1, excerpt: 'S', content: 'Text enough to be sure', password: 'x' })).toContain(
      'wasHidden',
    )
    expect(await problemsOf({ id: 1, meta: { _elementor_edit_mode: 'builder' } })).toContain('pageBuilder')
  })

  test('is left out with the reason', async () => {
    const { leftOut, documents } = await planOf([
      { id: 1, type: 'product' },
      { id: 2, status: 'trash' },
      { id: 3, title: '', content: '' },
      { id: 4, type: 'page', slug: 'report', link: `${OLD_SITE}/report/` },
      { id: 5, type: 'page', slug: 'home', link: `${OLD_SITE}/` },
      { id: 6 },
      { id: 6 },
    ])
    expect(documents.map(({ posts }) => posts)).toEqual([['6']])
    expect(leftOut.map(({ post, reason, detail }) => [post, reason, detail]).toSorted()).toEqual([
      ['1', 'type', 'product'],
      ['2', 'status', 'trash'],
      ['3', 'empty', ''],
      ['4', 'address', 'report'],
      ['5', 'frontPage', ''],
      ['6', 'twice', ''],
    ])
  })
})

test('what is left out of a kind that has many is one line', async () => {
  const items = Array.from({ length: 30 }, (_, index) => ({ id: index + 1, type: 'nav_menu_item' }))
  expect((await planOf(items)).leftOut).toEqual([
    { post: '', title: 'nav_menu_item (30)', reason: 'type', detail: 'nav_menu_item' },
  ])
})

describe('addresses of the former site', () => {
  test('lead to the document: by name, by number, with and without the language', async () => {
    const group = { domain: 'post_translations', slug: 'pll_1' }
    const { addresses } = await documentOf(
      { id: 1, slug: 'day', terms: [{ domain: 'language', slug: 'en' }, group] },
      {
        id: 2,
        slug: 'day-km',
        link: `${OLD_SITE}/km/2019/05/day/`,
        terms: [{ domain: 'language', slug: 'km' }, group],
      },
    )
    expect(addresses).toEqual([
      { address: '/2019/05/day', locale: 'en' },
      { address: '?p=1', locale: 'en' },
      { address: '/km/2019/05/day', locale: 'km' },
      { address: '?p=2', locale: 'km' },
      { address: '/en/2019/05/day', locale: 'en' },
    ])
  })

  test('in texts become addresses of this one, where what they led to is imported', async () => {
    const href = (path: string) => `<a href="${OLD_SITE}${path}">x</a>`
    const { documents } = await planOf([
      {
        id: 1,
        slug: 'one',
        content: `<p>${href('/2019/05/two/')} ${href('/?p=3')} <a href="/2019/05/two">x</a> ${href('/lost/')} ${href('/')} ${href('/wp-content/uploads/a.pdf')}</p>`,
      },
      { id: 2, slug: 'two' },
      { id: 3, slug: 'three', type: 'page', link: `${OLD_SITE}/three/` },
    ])
    const one = documents.find(({ slug }) => slug === 'one')
    expect(one && outlineOf(one.texts.en?.body ?? raise())).toEqual([
      `p([x](/news/two) [x](/three) [x](/news/two) [x](${OLD_SITE}/lost/) [x](/) [x](${OLD_SITE}/wp-content/uploads/a.pdf))`,
    ])
    expect(one?.problems).toContainEqual({ problem: 'oldLinks', details: { names: `${OLD_SITE}/lost/` } })
    expect(one?.problems).toContainEqual({
      problem: 'files',
      details: { names: `${OLD_SITE}/wp-content/uploads/a.pdf` },
    })
  })
})

describe('pictures', () => {
  test('are found by their number, by their address, and by that of a smaller copy', async () => {
    const uploads = `${OLD_SITE}/wp-content/uploads/2019/05`
    const { documents, pictures, unused } = await planOf([
      attachment(10, 'boats.jpg', 'Boats at dawn'),
      attachment(11, 'class-scaled.jpg', 'ថ្នាក់រៀន'),
      attachment(12, 'nobody.jpg'),
      {
        id: 1,
        meta: { _thumbnail_id: '10' },
        content: `<img class="wp-image-10" src="x"><img src="${uploads}/class-300x200.jpg" alt="A class">
          <img src="https://i0.wp.com/old.hotline.test/wp-content/uploads/2019/05/boats.jpg?w=300">`,
      },
    ])
    expect(documents[0]?.picture).toBe('2019/05/boats.jpg')
    expect(outlineOf(documents[0]?.texts.en?.body ?? raise())).toEqual([
      'picture(2019/05/boats.jpg)',
      'picture(2019/05/class.jpg)',
      'picture(2019/05/boats.jpg)',
    ])
    expect([...pictures.values()].map(({ key, alt }) => [key, alt])).toEqual([
      ['2019/05/boats.jpg', { en: 'Boats at dawn' }],
      ['2019/05/class.jpg', { km: 'ថ្នាក់រៀន', en: 'A class' }],
    ])
    expect(unused).toBe(1)
  })

  test('lie beside a site of WordPress.com, behind a server of theirs, and may be called as their file', async () => {
    const site = await siteOf(
      [
        {
          ...{ id: 10, type: 'attachment', status: 'inherit', meta: { _wp_attachment_image_alt: 'dsc_2050' } },
          file: 'https://i0.wp.com/hotline.files.wordpress.com/2008/06/dsc_2050.jpg',
        },
        { id: 1, content: '<img src="https://hotline.files.wordpress.com/2008/06/dsc_2050.jpg?w=300" alt="">' },
      ],
      'https://hotline.wordpress.com',
    )
    const { pictures } = await makePlan(site, FIRST_CHOICES, NOTHING_THERE)
    expect([...pictures.values()]).toEqual([
      {
        ...{ key: '2008/06/dsc_2050.jpg', numbers: ['10'], alt: {} },
        url: 'https://hotline.files.wordpress.com/2008/06/dsc_2050.jpg',
      },
    ])
  })

  test('of other sites and of kinds that are not shown here are named', async () => {
    const { problems, pictures } = await documentOf({
      id: 1,
      content: `<p>a</p><img src="https://other.test/x.jpg"><img src="${OLD_SITE}/wp-content/uploads/logo.svg">`,
    })
    expect(pictures).toEqual([])
    expect(problems).toContainEqual({ problem: 'picturesElsewhere', details: { names: 'https://other.test/x.jpg' } })
    expect(problems).toContainEqual({ problem: 'pictureKind', details: { names: 'logo.svg' } })
  })

  test('that stood for a page or a press release stand before its text', async () => {
    const { documents } = await planOf([
      attachment(10, 'boats.jpg'),
      { id: 1, type: 'page', link: `${OLD_SITE}/x/`, meta: { _thumbnail_id: '10' } },
    ])
    expect(documents[0]?.picture).toBeUndefined()
    expect(outlineOf(documents[0]?.texts.en?.body ?? raise())[0]).toBe('picture(2019/05/boats.jpg)')
  })
})

function raise(): never {
  throw new Error('There is no such text')
}
