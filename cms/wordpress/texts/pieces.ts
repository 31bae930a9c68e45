import { isHref } from '../../../collections/vocabulary/hrefs.ts'
import {
  attributeOf,
  BLOCKS,
  DROPPED,
  embeddedAddress,
  EMBEDS,
  isElement,
  type HtmlElement,
  type HtmlNode,
} from './elements.ts'
import type { Reading } from './findings.ts'
import { blocksOf, oneLine, type Piece } from './lines.ts'
import { BOLD, heading, ITALIC, lineBreak, linkNode, paragraph, pictureNode, quote, rule, textNode } from './nodes.ts'
import { listPieces } from './lists.ts'
import { tablePieces } from './tables.ts'

const END: Piece = { kind: 'end' }
const FORMATS: Readonly<Record<string, number>> = {
  strong: BOLD,
  b: BOLD,
  em: ITALIC,
  i: ITALIC,
  cite: ITALIC,
  dfn: ITALIC,
}
const HEADINGS = { h1: 'h2', h2: 'h2', h3: 'h3', h4: 'h4', h5: 'h4', h6: 'h4' } as const
const isHeading = (name: string): name is keyof typeof HEADINGS => name in HEADINGS

/** No page nests so deep, and a stack has an end. */
const DEEPEST = 120

/** Where in the tree we are. */
interface Place {
  format: number
  depth: number
  /** Every space and line end counts. */
  isPreformatted?: boolean
}

/** A line end parts lines, and an empty line paragraphs, where WordPress reads them so; elsewhere it is a space. */
function textPieces(text: string, { isClassic }: Reading, { format, isPreformatted }: Place): Piece[] {
  const node = (part: string): Piece[] => (part === '' ? [] : [{ kind: 'node', node: textNode(part, format) }])
  const inLines = (part: string) =>
    part
      .split('\n')
      .flatMap((line, index): Piece[] => [
        ...(index > 0 ? [{ kind: 'node', node: lineBreak } as const] : []),
        ...node(isPreformatted ? line : line.replace(/\s+/g, ' ')),
      ])
  const even = text.replace(/\r\n?/g, '\n').replace(/\u00a0/g, ' ')
  if (isPreformatted) return inLines(even)
  if (!isClassic) return node(even.replace(/\s+/g, ' '))
  return even.split(/\n[ \t]*\n\s*/).flatMap((part, index) => [...(index > 0 ? [END] : []), ...inLines(part)])
}

function linkPieces(element: HtmlElement, reading: Reading, place: Place): Piece[] {
  const href = attributeOf(element, 'href')
  const pieces = piecesOf(element.childNodes, reading, place)
  const url = href === undefined ? undefined : reading.hrefOf(href)
  if (url === undefined) return pieces
  const { line, blocks } = oneLine(pieces)
  return [
    // A picture that leads to itself, larger, needs no link.
    ...(line.length === 0 ? [] : [{ kind: 'node', node: linkNode(url, line) } as const]),
    ...blocks.map((node) => ({ kind: 'block', node }) as const),
  ]
}

function picturePieces(element: HtmlElement, reading: Reading): Piece[] {
  const src = attributeOf(element, 'data-src') ?? attributeOf(element, 'src') ?? ''
  const number = /\bwp-image-(\d+)\b/.exec(attributeOf(element, 'class') ?? '')?.[1]
  if (src.startsWith('data:')) return []
  const key = reading.pictureAt({ src, number, alt: attributeOf(element, 'alt')?.trim() ?? '' })
  if (key !== undefined) return [{ kind: 'block', node: pictureNode(key) }]
  if (src !== '') reading.findings.elsewhere.add(src)
  return []
}

function embedPieces(element: HtmlElement, { findings }: Reading): Piece[] {
  const address = embeddedAddress(element)
  findings.embeds.add(address ?? element.tagName)
  if (address === undefined || !isHref(address)) return []
  return [{ kind: 'block', node: paragraph([linkNode(address, [textNode(address, 0)])]) }]
}

const asBlocks = (nodes: ReturnType<typeof blocksOf>): Piece[] => nodes.map((node) => ({ kind: 'block', node }))

function elementPieces(element: HtmlElement, reading: Reading, at: Place): Piece[] {
  const name = element.tagName
  const place = { ...at, depth: at.depth + 1 }
  const within = (nodes: readonly HtmlNode[]): Piece[] => piecesOf(nodes, reading, place)
  const inside = (): Piece[] => within(element.childNodes)
  if (DROPPED.has(name)) {
    reading.findings.dropped.add(name)
    return []
  }
  if (EMBEDS.has(name)) return embedPieces(element, reading)
  if (name === 'br') return [{ kind: 'node', node: lineBreak }]
  if (name === 'hr') return [{ kind: 'block', node: rule }]
  if (name === 'img') return picturePieces(element, reading)
  if (name === 'a') return linkPieces(element, reading, place)
  if (name === 'ul' || name === 'ol') return listPieces(element, within)
  if (name === 'table') return tablePieces(element, within)
  if (name === 'blockquote') {
    const { line, blocks } = oneLine(inside())
    return [...(line.length === 0 ? [] : asBlocks([quote(line)])), ...asBlocks(blocks)]
  }
  if (isHeading(name)) {
    const { line, blocks } = oneLine(piecesOf(element.childNodes, { ...reading, isClassic: false }, place))
    return [...(line.length === 0 ? [] : asBlocks([heading(HEADINGS[name], line)])), ...asBlocks(blocks)]
  }
  if (name === 'pre')
    return asBlocks(blocksOf(piecesOf(element.childNodes, reading, { ...place, isPreformatted: true })))
  const format = FORMATS[name]
  if (format !== undefined) return piecesOf(element.childNodes, reading, { ...place, format: at.format | format })
  return BLOCKS.has(name) ? [END, ...inside(), END] : inside()
}

/** What HTML says, piece by piece, in the order of the text. */
export function piecesOf(nodes: readonly HtmlNode[], reading: Reading, place: Place): Piece[] {
  if (place.depth > DEEPEST) return []
  return nodes.flatMap((node) => {
    if (node.nodeName === '#text' && 'value' in node) return textPieces(node.value, reading, place)
    return isElement(node) ? elementPieces(node, reading, place) : []
  })
}
