import { describe, expect, test } from 'vitest'

import { noFindings } from '../../cms/wordpress/texts/findings.ts'
import { withPictures } from '../../cms/wordpress/texts/nodes.ts'
import { plainText, readText } from '../../cms/wordpress/texts/read-text.ts'
import { outlineOf } from '../support/wordpress/outline.ts'

function read(html: string) {
  const findings = noFindings()
  const prose = readText(html, {
    findings,
    hrefOf: (href) => (href.startsWith('http') ? href : undefined),
    pictureAt: ({ src, number }) => (src.includes('elsewhere') ? undefined : (number ?? src)),
  })
  return { prose, outline: outlineOf(prose), findings }
}

describe('the text of a post', () => {
  test.each([
    ['<p>One <strong>bold <em>both</em></strong> <i>slanted</i></p>', ['p(One *bold **_both_* _slanted_)']],
    ['<h1>A</h1><h2>B</h2><h3>C</h3><h4>D</h4><h6>E</h6>', ['h2(A)', 'h2(B)', 'h3(C)', 'h4(D)', 'h4(E)']],
    ['<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>', ['ul(listitem(a)listitem(b)listitem(ol(listitem(c))))']],
    ['<blockquote><p>One</p><p>Two</p></blockquote>', ['quote(One/Two)']],
    ['<p>See <a href="https://example.org/">there</a>.</p>', ['p(See [there](https://example.org/).)']],
    ['<p>See <a href="javascript:alert(1)">there</a></p>', ['p(See there)']],
    ['<p>a</p><hr><p>b</p>', ['p(a)', '---', 'p(b)']],
    ['<p>a<br>b</p>', ['p(a/b)']],
    ['<div><div>a</div>b<section>c</section></div>', ['p(a)', 'p(b)', 'p(c)']],
    ['<p> </p><p>&nbsp;</p><p></p>', []],
    ['<pre>a\n b</pre>', ['p(a/b)']],
    [
      '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><th>c</th><td>d</td></tr></tbody></table>',
      ['table(tablerow(th(p(A))th(p(B)))tablerow(th(p(c))td(p(d))))'],
    ],
    ['<p>never closed <b>bold', ['p(never closed *bold*)']],
  ])('%s', (html, outline) => {
    expect(read(html).outline).toEqual(outline)
  })

  test('from before there were blocks has paragraphs and lines where it has line ends', () => {
    expect(read('First line\nsecond line\n\nAnother\r\n\r\n<h2>Head\nline</h2>\nLast').outline).toEqual([
      'p(First line/second line)',
      'p(Another)',
      'h2(Head line)',
      'p(Last)',
    ])
  })

  test('of blocks has none at its line ends', () => {
    const html =
      '<!-- wp:paragraph -->\n<p>One\nline</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:more -->\n<!--more-->\n<!-- /wp:more -->'
    expect(read(html).outline).toEqual(['p(One line)'])
  })

  test('keeps pictures where they stand, also inside of links, paragraphs and lists', () => {
    const image = '<img class="wp-image-7 size-medium" src="https://old.test/a-300x200.jpg" alt="A">'
    expect(read(`<p>before <a href="https://old.test/a.jpg">${image}</a> after</p>`).outline).toEqual([
      'p(before)',
      'picture(7)',
      'p(after)',
    ])
    expect(read(`<ul><li>one ${image}</li></ul>`).outline).toEqual(['ul(listitem(one))', 'picture(7)'])
    expect(read(`[caption id="x" width="3"]${image} What it shows[/caption]`).outline).toEqual([
      'picture(7)',
      'p(What it shows)',
    ])
    expect(read('[gallery ids="4,5" columns="2"]').outline).toEqual(['picture(4)', 'picture(5)'])
  })

  test('names pictures of other sites, and leaves them out', () => {
    const { outline, findings } = read('<p>a <img src="https://elsewhere.test/b.png"></p>')
    expect(outline).toEqual(['p(a)'])
    expect([...findings.elsewhere]).toEqual(['https://elsewhere.test/b.png'])
  })

  test('runs nothing, and says what was left out', () => {
    const { outline, findings } = read(
      '<p onclick="x()">a</p><script>alert(1)</script><style>p{}</style><form><input></form><svg><script>1</script></svg>',
    )
    expect(outline).toEqual(['p(a)'])
    expect([...findings.dropped]).toEqual(['script', 'style', 'form', 'svg'])
  })

  test.each([
    '<iframe src="https://video.test/1"></iframe>',
    '<figure><video controls><source src="https://video.test/1"></video></figure>',
    '[embed]https://video.test/1[/embed]',
    '[youtube https://video.test/1]',
    '[video mp4="https://video.test/1"][/video]',
    '<!-- wp:embed -->\n<figure><div>\nhttps://video.test/1\n</div></figure>\n<!-- /wp:embed -->',
  ])('has a link where another site showed something: %s', (html) => {
    expect(read(html).outline).toEqual(['p([https://video.test/1](https://video.test/1))'])
  })

  test('loses the brackets of shortcodes and not what stands between them, nor what somebody has typed in brackets', () => {
    const { outline, findings } = read(
      '[vc_row width="1/2"][vc_column]Stays [sic] and [1][/vc_column][/vc_row][contact-form-7 id="3"]',
    )
    expect(outline).toEqual(['p(Stays [sic] and [1])'])
    expect([...findings.shortcodes]).toEqual(['vc_row', 'vc_column', 'contact-form-7'])
  })

  test('names blocks that WordPress makes anew at each visit', () => {
    expect([...read('<!-- wp:latest-posts {"postsToShow":3} /-->').findings.blocks]).toEqual(['latest-posts'])
  })

  test('may nest deeper than any stack', () => {
    expect(read(`${'<div>'.repeat(50_000)}deep`).outline).toEqual([])
  })

  test('has the pictures that are stored, and not those that are missing', () => {
    const { prose } = read('<p>a</p><img class="wp-image-1" src="x"><img class="wp-image-2" src="y">')
    expect(outlineOf(withPictures(prose, (key) => (key === '1' ? 'id-of-1' : undefined)))).toEqual([
      'p(a)',
      'picture(id-of-1)',
    ])
  })
})

test.each([
  ['Children &amp; parents', 'Children & parents'],
  ['It&#8217;s <em>here</em>', 'It’s here'],
  ['<p>One</p>\n<p>two [shortcode_x a="b"]</p>', 'One two'],
])('a title or a summary is its words alone: %s', (html, text) => {
  expect(plainText(html)).toBe(text)
})
