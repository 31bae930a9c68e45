import { attributeOf, elementsIn, isElement, type HtmlElement } from './elements.ts'
import { oneLine, type Piece, type PiecesOf } from './lines.ts'
import { table, type Cell, type HeaderState, type ProseNode } from './nodes.ts'

const MOST_COLUMNS = 50

function spanOf(cell: HtmlElement): number {
  const span = Number(attributeOf(cell, 'colspan') ?? 1)
  return Number.isInteger(span) && span >= 1 && span <= MOST_COLUMNS ? span : 1
}

const headOf = (cell: HtmlElement, cells: readonly HtmlElement[]): HeaderState => {
  if (cell.tagName !== 'th') return 0
  return cells.every((each) => each.tagName === 'th') ? 1 : 2
}

/** A table of cells with a line of text each; pictures and lists in them come after it. */
export function tablePieces(element: HtmlElement, piecesOf: PiecesOf): Piece[] {
  const after: ProseNode[] = []
  const rows = [...elementsIn(element, 'tr', 'table')].map((row) => {
    const cells = row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th')
    return cells.map((cell): Cell => {
      const { line, blocks } = oneLine(piecesOf(cell.childNodes))
      after.push(...blocks)
      return { head: headOf(cell, cells), span: spanOf(cell), children: line }
    })
  })
  const filled = rows.filter((cells) => cells.length > 0)
  const caption = [...elementsIn(element, 'caption', 'table')].flatMap(({ childNodes }) => piecesOf(childNodes))
  const blocks = [...(filled.length === 0 ? [] : [table(filled)]), ...after]
  return [{ kind: 'end' }, ...caption, { kind: 'end' }, ...blocks.map((node) => ({ kind: 'block', node }) as const)]
}
