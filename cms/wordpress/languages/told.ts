import type { Locale } from '../../../collections/vocabulary/locales.ts'
import type { OldPost } from '../wxr/export.ts'
import { judgeLetters, localeOfCode, localeOfPath } from './codes.ts'

/** How the language of a post is known: said by a plugin, in its address, plain from its letters, or guessed from them. */
export type Told = 'plugin' | 'address' | 'letters' | 'guess'

interface Spoken {
  /** Undefined for a language that is none of ours. */
  locale: Locale | undefined
  told: Told
  /** Posts with the same one are one document in several languages. */
  group: string
}

/** The path of a post's own address; undefined where WordPress names it by its number. */
function pathOf({ link }: OldPost): string | undefined {
  const url = URL.parse(link)
  return url === null || url.pathname === '/' || url.pathname === '/index.php'
    ? undefined
    : url.pathname.replace(/\/+$/, '')
}

/** Polylang names language and group as terms, the exporter of WPML as fields; a duplicate of WPML names its original. */
function codeOf({ terms, meta }: OldPost): string | undefined {
  return terms.find(({ domain }) => domain === 'language')?.slug ?? meta._wpml_import_language_code
}

function groupOf(post: OldPost, rest: string | undefined): string {
  const { terms, meta, id, type } = post
  const polylang = terms.find(({ domain }) => domain === 'post_translations')?.slug
  if (polylang) return `polylang ${polylang}`
  if (meta._wpml_import_translation_group) return `wpml ${meta._wpml_import_translation_group}`
  if (meta._icl_lang_duplicate_of) return `post ${meta._icl_lang_duplicate_of}`
  return rest === undefined ? `post ${id}` : `path ${type} ${rest}`
}

export function spokenIn(post: OldPost): Spoken {
  const path = pathOf(post)
  const address = path === undefined ? undefined : localeOfPath(path)
  const group = groupOf(post, address?.rest)
  const code = codeOf(post)
  if (code !== undefined) return { locale: localeOfCode(code), told: 'plugin', group }
  if (address?.locale !== undefined) return { locale: address.locale, told: 'address', group }
  const { locale, isSure } = judgeLetters(`${post.title} ${post.content.replace(/<[^>]*>|https?:\S+/g, ' ')}`)
  return { locale, told: isSure ? 'letters' : 'guess', group }
}
