import type { Media, Page } from '../../cms/generated/payload-types.ts'
import { escapeHtml } from '../../collections/vocabulary/escape-html.ts'
import { isHref } from '../../collections/vocabulary/hrefs.ts'
import type { Locale } from '../../collections/vocabulary/locales.ts'
import { localiseHref } from '../../collections/vocabulary/paths.ts'
import { linkContacts } from './contact-links.ts'
import { pictureHtml } from './picture-html.ts'
import { shownPicture } from '../shown-picture.ts'

/**
 * Running text as HTML. Payload has a converter of its own, but it writes style attributes, which our content security
 * policy forbids, and headings that know nothing of the page around them. What is not known here leaves its text.
 */

type ProseBlock = Extract<NonNullable<Page['blocks']>[number], { blockType: 'prose' }>
export type RichTextValue = ProseBlock['text']

/** A node of Lexical's tree, as far as we read it. */
interface Node {
  type: string
  children?: Node[]
  text?: string
  /** Bits: 1 bold, 2 italic; alignment words on blocks, which we leave to the design. */
  format?: number | string
  tag?: string
  headerState?: number
  colSpan?: number
  fields?: { url?: string | null }
  value?: Media | string | null
}

interface Rendering {
  locale: Locale
  /** Rank that the editor's h2 gets. */
  headingsFrom: number
  /** Those of them that somebody is reached at can be tapped. */
  facts: ReadonlyMap<string, string>
  /** An address that no link is needed to: the words of one are left out with it. */
  notTo?: string | undefined
}

const NO_FACTS = new Map<string, string>()

const BOLD = 1
const ITALIC = 2
const LIST_TAGS = new Set(['ul', 'ol'])

const all = (nodes: Node[] | undefined, rendering: Rendering): string =>
  (nodes ?? []).map((node) => renderNode(node, rendering)).join('')

function renderText({ text = '', format }: Node, { facts }: Rendering): string {
  const bits = typeof format === 'number' ? format : 0
  const words = linkContacts(text, facts)
  const italic = bits & ITALIC ? `<em>${words}</em>` : words
  return bits & BOLD ? `<strong>${italic}</strong>` : italic
}

function renderLink(node: Node, rendering: Rendering): string {
  const url = node.fields?.url
  if (!url || !isHref(url)) return all(node.children, rendering)
  const href = localiseHref(url, rendering.locale)
  if (href === rendering.notTo) return ''
  // A link has no other within it.
  return `<a href="${escapeHtml(href)}">${all(node.children, { ...rendering, facts: NO_FACTS })}</a>`
}

function renderTable(node: Node, rendering: Rendering): string {
  const label = rendering.locale === 'km' ? 'តារាង' : 'Table'
  return `<div class="table-scroll" role="group" aria-label="${label}" tabindex="0"><table><tbody>${all(node.children, rendering)}</tbody></table></div>`
}

function renderNode(node: Node, rendering: Rendering): string {
  const inner = () => all(node.children, rendering)
  switch (node.type) {
    case 'text':
      return renderText(node, rendering)
    case 'linebreak':
      return '<br>'
    case 'paragraph':
      return node.children?.length ? `<p>${inner()}</p>` : ''
    case 'heading': {
      const rank = Math.min(6, Number(node.tag?.slice(1) ?? 2) - 2 + rendering.headingsFrom)
      return `<h${rank}>${inner()}</h${rank}>`
    }
    case 'list': {
      const tag = node.tag !== undefined && LIST_TAGS.has(node.tag) ? node.tag : 'ul'
      return `<${tag}>${inner()}</${tag}>`
    }
    case 'listitem':
      return `<li>${inner()}</li>`
    case 'quote':
      return `<blockquote><p>${inner()}</p></blockquote>`
    case 'horizontalrule':
      return '<hr>'
    case 'link':
    case 'autolink':
      return renderLink(node, rendering)
    case 'table':
      return renderTable(node, rendering)
    case 'tablerow':
      return `<tr>${inner()}</tr>`
    case 'tablecell':
      return renderCell(node, rendering)
    case 'upload':
      return renderPicture(node)
    default:
      return inner()
  }
}

function renderPicture({ value }: Node): string {
  const picture = shownPicture(value)
  return picture ? `<figure>${pictureHtml(picture, { sizes: '(min-width: 50rem) 44rem, 100vw' })}</figure>` : ''
}

function renderCell(node: Node, rendering: Rendering): string {
  const state = node.headerState ?? 0
  const span = node.colSpan !== undefined && node.colSpan > 1 ? ` colspan="${node.colSpan}"` : ''
  // Lexical: 1 heads a row of cells, 2 a column.
  const [tag, scope] = state === 0 ? ['td', ''] : ['th', state === 2 ? ' scope="row"' : ' scope="col"']
  const paragraphs = node.children?.map((child) =>
    child.type === 'paragraph' ? all(child.children, rendering) : renderNode(child, rendering),
  )
  return `<${tag}${scope}${span}>${(paragraphs ?? []).join('<br>')}</${tag}>`
}

export const renderRichText = (value: NonNullable<RichTextValue>, rendering: Rendering): string =>
  all(value.root.children, rendering)
