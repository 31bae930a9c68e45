import type { HtmlNode } from './elements.ts'
import { lineBreak, paragraph, type ProseNode } from './nodes.ts'

/** What comes out of a line of HTML: a node that stands in a line, a block in the middle of it, or the end of a paragraph. */
export type Piece = { kind: 'node'; node: ProseNode } | { kind: 'block'; node: ProseNode } | { kind: 'end' }

/** What HTML says at one place of the tree. */
export type PiecesOf = (nodes: readonly HtmlNode[]) => Piece[]

const isBreak = (node: ProseNode | undefined) => node?.type === 'linebreak'
const isBlank = (node: ProseNode) =>
  node.type === 'text' && typeof node['text'] === 'string' && node['text'].trim() === ''

const withText = (node: ProseNode, change: (text: string) => string): ProseNode =>
  typeof node['text'] === 'string' ? { ...node, text: change(node['text']) } : node

const isSame = (one: ProseNode | undefined, other: ProseNode) =>
  one?.type === 'text' && other.type === 'text' && one['format'] === other['format']

/** Without blanks and breaks at its ends, with neighbours that look the same as one. */
function tidyLine(nodes: readonly ProseNode[]): ProseNode[] {
  const tidy: ProseNode[] = []
  for (const node of nodes) {
    const before = tidy.at(-1)
    const startsLine = before === undefined || isBreak(before)
    if (startsLine && (isBreak(node) ? before === undefined : isBlank(node))) continue
    const begun = startsLine ? withText(node, (text) => text.trimStart()) : node
    if (before && isSame(before, begun)) {
      tidy[tidy.length - 1] = withText(before, (text) => `${text}${String(begun['text'])}`.replace(/ {2,}/g, ' '))
    } else {
      if (isBreak(begun) && before) tidy[tidy.length - 1] = withText(before, (text) => text.trimEnd())
      tidy.push(begun)
    }
  }
  for (let last = tidy.at(-1); last && (isBreak(last) || isBlank(last)); last = tidy.at(-1)) tidy.pop()
  const last = tidy.pop()
  return last === undefined ? [] : [...tidy, withText(last, (text) => text.trimEnd())]
}

/** Blocks out of pieces: what stands in a line is a paragraph, what is a block of its own parts it. */
export function blocksOf(pieces: readonly Piece[]): ProseNode[] {
  const blocks: ProseNode[] = []
  let line: ProseNode[] = []
  const flush = () => {
    const tidy = tidyLine(line)
    if (tidy.length > 0) blocks.push(paragraph(tidy))
    line = []
  }
  for (const piece of pieces) {
    if (piece.kind === 'node') line.push(piece.node)
    else {
      flush()
      if (piece.kind === 'block') blocks.push(piece.node)
    }
  }
  flush()
  return blocks
}

/** Everything in one line, where there is room for no more: paragraphs are parted by breaks, blocks are handed back. */
export function oneLine(pieces: readonly Piece[]): { line: ProseNode[]; blocks: ProseNode[] } {
  const line = pieces.flatMap((piece) => (piece.kind === 'node' ? piece.node : piece.kind === 'end' ? lineBreak : []))
  return {
    line: tidyLine(line.filter((node, index) => !(isBreak(node) && isBreak(line[index - 1])))),
    blocks: pieces.flatMap((piece) => (piece.kind === 'block' ? piece.node : [])),
  }
}
