import { describe, expect, test } from 'vitest'

import { readTagged } from '../../cms/wordpress/languages/tagged.ts'
import { OLD_SITE, type MadeUpPost } from '../support/wordpress/export.ts'
import { documentOf, planOf } from '../support/wordpress/plan.ts'

const KHMER = '<p>ថ្ងៃអ៊ីនធឺណិតសុវត្ថិភាព ត្រូវបានប្រារព្ធនៅទូទាំងប្រទេស។</p>'
const ENGLISH = '<p>Safer Internet Day was held all over the country.</p>'

const titlesOf = async (posts: readonly MadeUpPost[]) =>
  (await planOf(posts)).documents.map(({ texts }) => [texts.en?.title, texts.km?.title])

describe('two languages of a document', () => {
  test('are paired by Polylang', async () => {
    const group = { domain: 'post_translations', slug: 'pll_5cf0' }
    const posts = [
      { id: 1, title: 'Day', terms: [{ domain: 'language', slug: 'en' }, group] },
      { id: 2, title: 'ថ្ងៃ', slug: '%e1%9e%90', terms: [{ domain: 'language', slug: 'km' }, group] },
      { id: 3, title: 'Alone', terms: [{ domain: 'language', slug: 'en' }] },
    ]
    expect((await titlesOf(posts)).toSorted()).toEqual([
      ['Alone', undefined],
      ['Day', 'ថ្ងៃ'],
    ])
  })

  test('are paired by WPML, as its exporter writes it', async () => {
    const group = { _wpml_import_translation_group: '12' }
    const posts = [
      { id: 1, title: 'Day', meta: { ...group, _wpml_import_language_code: 'en' } },
      { id: 2, title: 'ថ្ងៃ', meta: { ...group, _wpml_import_language_code: 'km' } },
    ]
    expect(await titlesOf(posts)).toEqual([['Day', 'ថ្ងៃ']])
  })

  test('are paired where WPML has duplicated a post', async () => {
    const posts = [
      { id: 1, title: 'Day', content: ENGLISH },
      { id: 2, title: 'ថ្ងៃ', content: KHMER, slug: 'other', meta: { _icl_lang_duplicate_of: '1' } },
    ]
    expect(await titlesOf(posts)).toEqual([['Day', 'ថ្ងៃ']])
  })

  test.each(['[:en]Day[:km]ថ្ងៃ[:]', '<!--:en-->Day<!--:--><!--:km-->ថ្ងៃ<!--:-->', '{:en}Day{:}{:km}ថ្ងៃ{:}'])(
    'are told apart in one post: %s',
    async (title) => {
      const { texts } = await documentOf({ id: 1, title, content: `[:en]${ENGLISH}[:km]${KHMER}[:fr]<p>Jour</p>[:]` })
      expect([texts.en?.title, texts.km?.title]).toEqual(['Day', 'ថ្ងៃ'])
      expect(JSON.stringify(texts.en?.body)).toContain('all over the country')
      expect(JSON.stringify(texts.km?.body)).not.toMatch(/country|Jour/)
    },
  )

  test('are paired by an address that differs in the language alone', async () => {
    const posts = [
      { id: 1, title: 'Day', content: ENGLISH, link: `${OLD_SITE}/2019/05/day/` },
      { id: 2, title: 'ថ្ងៃ', content: KHMER, link: `${OLD_SITE}/km/2019/05/day/` },
      { id: 3, title: 'Page', type: 'page', content: ENGLISH, link: `${OLD_SITE}/day/` },
    ]
    expect((await titlesOf(posts)).toSorted()).toEqual([
      ['Day', 'ថ្ងៃ'],
      ['Page', undefined],
    ])
  })

  test('stay two documents where both say to be in the same language', async () => {
    const group = { domain: 'post_translations', slug: 'pll_1' }
    const posts = [1, 2].map((id) => ({ id, title: `Day ${id}`, terms: [{ domain: 'language', slug: 'en' }, group] }))
    expect(await titlesOf(posts)).toHaveLength(2)
  })
})

describe('one language', () => {
  test.each([
    ['km', KHMER],
    ['en', ENGLISH],
  ] as const)('is told by the letters: %s', async (locale, content) => {
    const { texts, problems } = await documentOf({ id: 1, title: '', content })
    expect(Object.keys(texts)).toEqual([locale])
    expect(problems.map(({ problem }) => problem)).toContain('oneLanguage')
    expect(problems.map(({ problem }) => problem)).not.toContain('languageGuessed')
  })

  test('that is mixed is judged, and to be looked at', async () => {
    const mixed = `${KHMER}<p>Safer Internet Day, Phnom Penh and Siem Reap</p>`
    const { texts, problems } = await documentOf({ id: 1, title: 'SID', content: mixed })
    expect(Object.keys(texts)).toEqual(['km'])
    expect(problems.map(({ problem }) => problem)).toContain('languageGuessed')
  })

  test('of others is left out, with its name', async () => {
    const { documents, leftOut } = await planOf([{ id: 1, terms: [{ domain: 'language', slug: 'fr' }] }])
    expect(documents).toEqual([])
    expect(leftOut).toMatchObject([{ reason: 'language', detail: 'fr' }])
  })

  test('in square brackets that mark none is text', () => {
    expect(readTagged('He said [sic] and <!-- wp:paragraph -->')).toBeUndefined()
  })
})
