/** A post as a test says it; what is left out is as WordPress would have it. */
export interface MadeUpPost {
  id: number
  type?: string
  status?: string
  title?: string
  slug?: string
  link?: string
  date?: string
  content?: string
  excerpt?: string
  password?: string
  file?: string
  terms?: readonly { domain: string; slug: string; name?: string }[]
  meta?: Readonly<Record<string, string>>
}

export const OLD_SITE = 'https://old.hotline.test'

const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`

function itemOf(post: MadeUpPost): string {
  const {
    id,
    type = 'post',
    status = 'publish',
    title = `Title ${id}`,
    slug = `post-${id}`,
    terms = [],
    meta = {},
  } = post
  const { date = '2019-05-31 02:00:00', link = `${OLD_SITE}/2019/05/${slug}/` } = post
  return `<item>
  <title>${cdata(title)}</title>
  <link>${link}</link>
  <guid isPermaLink="false">${OLD_SITE}/?p=${id}</guid>
  <dc:creator>${cdata('somebody')}</dc:creator>
  <content:encoded>${cdata(post.content ?? '<p>A text of some words.</p>')}</content:encoded>
  <excerpt:encoded>${cdata(post.excerpt ?? '')}</excerpt:encoded>
  <wp:post_id>${id}</wp:post_id>
  <wp:post_date>${cdata(date)}</wp:post_date>
  <wp:post_date_gmt>${cdata(date)}</wp:post_date_gmt>
  <wp:post_name>${cdata(slug)}</wp:post_name>
  <wp:status>${cdata(status)}</wp:status>
  <wp:post_type>${cdata(type)}</wp:post_type>
  <wp:post_password>${cdata(post.password ?? '')}</wp:post_password>
  ${post.file === undefined ? '' : `<wp:attachment_url>${cdata(post.file)}</wp:attachment_url>`}
  ${terms.map(({ domain, slug: nice, name = nice }) => `<category domain="${domain}" nicename="${nice}">${cdata(name)}</category>`).join('\n  ')}
  ${Object.entries(meta)
    .map(
      ([key, value]) =>
        `<wp:postmeta><wp:meta_key>${cdata(key)}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value></wp:postmeta>`,
    )
    .join('\n  ')}
  <wp:comment><wp:comment_author_email>${cdata('reader@example.org')}</wp:comment_author_email></wp:comment>
</item>`
}

/** An export as WordPress writes it, with an author and a comment whose addresses nobody may keep. */
export function wxrOf(posts: readonly MadeUpPost[], { site = OLD_SITE, version = '1.2', head = '' } = {}): Uint8Array {
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" ?>${head}
<!-- generator="WordPress/6.5" -->
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/${version}/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/${version}/">
<channel>
<title>The old hotline</title>
<link>${site}</link>
<wp:wxr_version>${version}</wp:wxr_version>
<wp:base_site_url>${site}</wp:base_site_url>
<wp:base_blog_url>${site}</wp:base_blog_url>
<wp:author><wp:author_login>somebody</wp:author_login><wp:author_email>author@example.org</wp:author_email></wp:author>
${posts.map(itemOf).join('\n')}
</channel>
</rss>
`)
}
