import { parseFragment } from 'parse5'

import { isHref } from '../../../collections/vocabulary/hrefs.ts'
import type { HtmlNode } from './elements.ts'
import type { Reading } from './findings.ts'
import { blocksOf } from './lines.ts'
import { linkNode, paragraph, proseOf, textNode, type Prose, type ProseNode } from './nodes.ts'
import { piecesOf } from './pieces.ts'
import { resolveShortcodes } from './shortcodes.ts'

const HAS_BLOCKS = /<!--\s*wp:/
/** A block without a content of its own. */
const EMPTY_BLOCK = /<!--\s*wp:([a-z][\w/-]*)\s[^>]*?\/-->/g

/** An address alone in a paragraph: WordPress shows a player or a card there. */
function linked(block: ProseNode): ProseNode {
  const [only, ...others] = Array.isArray(block['children']) ? (block['children'] as ProseNode[]) : []
  const text = block.type === 'paragraph' && others.length === 0 ? only?.['text'] : undefined
  if (typeof text !== 'string' || !/^https?:\/\/\S+$/.test(text) || !isHref(text)) return block
  return paragraph([linkNode(text, [textNode(text, 0)])])
}

/** The content of a post as running text. Whatever cannot be part of one is left out, and said in the findings. */
export function readText(content: string, reading: Omit<Reading, 'isClassic'>): Prose {
  const { findings } = reading
  for (const [, name = ''] of content.matchAll(EMPTY_BLOCK)) findings.blocks.add(name)
  const { html, unknown } = resolveShortcodes(content)
  for (const name of unknown) findings.shortcodes.add(name)
  const isClassic = !HAS_BLOCKS.test(content)
  const { childNodes } = parseFragment(html)
  return proseOf(blocksOf(piecesOf(childNodes, { ...reading, isClassic }, { format: 0, depth: 0 })).map(linked))
}

/** A title or a summary: its words alone. */
export function plainText(html: string): string {
  const words = (nodes: readonly HtmlNode[]): string =>
    nodes
      .map((node) => {
        if (node.nodeName === '#text' && 'value' in node) return node.value
        if (node.nodeName === 'br') return ' '
        return 'childNodes' in node && node.nodeName !== 'script' && node.nodeName !== 'style'
          ? words(node.childNodes)
          : ''
      })
      .join('')
  return words(parseFragment(resolveShortcodes(html).html).childNodes)
    .replace(/\s+/g, ' ')
    .trim()
}
