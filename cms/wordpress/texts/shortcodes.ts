/** Names of tags in square brackets, with what plugins put into them. */
const TAG =
  /\[(\/?)([a-z][a-z0-9_-]{1,40})((?:\s+[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s\]"']+)|\s+[^\s\]=[]+)*)\s*(\/?)\](?!\()/gi
const CAPTION = /\[(?:wp_)?caption\b[^\]]*\]([\s\S]*?)\[\/(?:wp_)?caption\]/gi
const GALLERY = /\[gallery\b([^\]]*)\]/gi
const EMBED =
  /\[(?:embed|youtube|vimeo)\b[^\]]*?(?:\](?=\s*https?:)|\s)\s*(https?:[^\s\]"[]+)[^\]]*(?:\]|\[\/(?:embed|youtube|vimeo)\])/gi
const MEDIA = /\[(?:video|audio|playlist)\b([^\]]*)\](?:\[\/(?:video|audio|playlist)\])?/gi

const attributeOf = (attributes: string, names: readonly string[]): string | undefined =>
  names.map((name) => new RegExp(`\\b${name}\\s*=\\s*["']?([^"'\\]\\s]+)`, 'i').exec(attributes)?.[1]).find(Boolean)

const linkTo = (address: string) => `\n\n<p><a href="${address}">${address}</a></p>\n\n`

interface WithoutShortcodes {
  html: string
  /** Names of those of which nobody knows here what they stood for. */
  unknown: readonly string[]
}

/**
 * What WordPress writes in square brackets, as HTML where it is known; of all others the brackets go and what stands between
 * them stays. A word in brackets that somebody has typed, such as [sic], is none of them.
 */
export function resolveShortcodes(content: string): WithoutShortcodes {
  const known = content
    .replace(CAPTION, (_, inner: string) => {
      const [picture = ''] = /^\s*(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?/i.exec(inner) ?? []
      return `\n\n<figure>${picture}<figcaption>${inner.slice(picture.length).trim()}</figcaption></figure>\n\n`
    })
    .replace(GALLERY, (whole, attributes: string) => {
      const ids = /\bids\s*=\s*["']?([\d,\s]+)/i.exec(attributes)?.[1]?.match(/\d+/g)
      if (!ids) return whole
      return `\n\n<figure>${ids.map((id) => `<img class="wp-image-${id}">`).join('')}</figure>\n\n`
    })
    .replace(EMBED, (_, address: string) => linkTo(address))
    .replace(MEDIA, (whole, attributes: string) => {
      const address = attributeOf(attributes, ['src', 'mp4', 'm4v', 'webm', 'ogv', 'flv', 'mp3', 'm4a', 'ogg', 'wav'])
      return address === undefined ? whole : linkTo(address)
    })
  const closed = new Set([...known.matchAll(/\[\/([a-z][a-z0-9_-]*)\]/gi)].map((match) => match[1]?.toLowerCase()))
  const unknown = new Set<string>()
  const html = known.replace(TAG, (whole, slash: string, name: string, attributes: string, selfClosing: string) => {
    const isTag =
      slash !== '' ||
      selfClosing !== '' ||
      attributes.includes('=') ||
      closed.has(name.toLowerCase()) ||
      /[_-]/.test(name)
    if (!isTag && name.toLowerCase() !== 'gallery') return whole
    unknown.add(name.toLowerCase())
    return ''
  })
  return { html, unknown: [...unknown] }
}
