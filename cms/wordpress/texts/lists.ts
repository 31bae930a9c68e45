import { isElement, type HtmlElement } from './elements.ts'
import { oneLine, type Piece, type PiecesOf } from './lines.ts'
import { list, type ProseNode } from './nodes.ts'

/** A list with its lists inside; pictures and tables, for which an item has no room, come after it. */
export function listPieces(element: HtmlElement, piecesOf: PiecesOf): Piece[] {
  const tag = element.tagName === 'ol' ? 'ol' : 'ul'
  const items: ProseNode[][] = []
  const after: ProseNode[] = []
  // Line ends between the items mean nothing in any kind of text.
  for (const child of element.childNodes.filter(isElement)) {
    const { line, blocks } = oneLine(piecesOf(child.tagName === 'li' ? child.childNodes : [child]))
    if (line.length > 0) items.push(line)
    for (const block of blocks) {
      // The editor keeps a list inside a list in an item of its own.
      if (block.type === 'list') items.push([block])
      else after.push(block)
    }
  }
  const blocks = [...(items.length === 0 ? [] : [list(tag, items)]), ...after]
  return blocks.map((node) => ({ kind: 'block', node }))
}
