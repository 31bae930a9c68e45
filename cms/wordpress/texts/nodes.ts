/** Nodes of running text as the editor of the admin stores them. */
export interface ProseNode {
  type: string
  version: number
  [key: string]: unknown
}

export type Prose = { root: ProseNode & { children: ProseNode[]; direction: 'ltr'; format: ''; indent: 0 } }

export const BOLD = 1
export const ITALIC = 2

const block = { version: 1, format: '' as const, indent: 0 as const, direction: 'ltr' as const }

export const textNode = (text: string, format: number): ProseNode => ({
  ...{ type: 'text', version: 1, text, format },
  ...{ detail: 0, mode: 'normal', style: '' },
})
export const lineBreak: ProseNode = { type: 'linebreak', version: 1 }
export const rule: ProseNode = { type: 'horizontalrule', version: 1 }

export const linkNode = (url: string, children: ProseNode[]): ProseNode => ({
  ...block,
  type: 'link',
  version: 3,
  fields: { url, newTab: false, linkType: 'custom' },
  children,
})

export const paragraph = (children: ProseNode[]): ProseNode => ({
  ...block,
  type: 'paragraph',
  textFormat: 0,
  children,
})
export const quote = (children: ProseNode[]): ProseNode => ({ ...block, type: 'quote', children })
export const heading = (tag: 'h2' | 'h3' | 'h4', children: ProseNode[]): ProseNode => ({
  ...block,
  type: 'heading',
  tag,
  children,
})

export const list = (tag: 'ul' | 'ol', items: ProseNode[][]): ProseNode => ({
  ...block,
  ...{ type: 'list', tag, listType: tag === 'ol' ? 'number' : 'bullet', start: 1 },
  children: items.map((children, index) => ({ ...block, type: 'listitem', value: index + 1, children })),
})

/** 1 heads a column of cells, 2 a row. */
export type HeaderState = 0 | 1 | 2
export interface Cell {
  head: HeaderState
  span: number
  children: ProseNode[]
}
export const table = (rows: Cell[][]): ProseNode => ({
  ...block,
  type: 'table',
  children: rows.map((cells) => ({
    ...block,
    type: 'tablerow',
    children: cells.map(({ head, span, children }) => ({
      ...block,
      ...{ type: 'tablecell', headerState: head, colSpan: span, rowSpan: 1, backgroundColor: null },
      children: [paragraph(children)],
    })),
  })),
})

/** A picture that is not stored yet: `key` names it in the export. */
export const pictureNode = (key: string): ProseNode => ({
  ...{ type: 'upload', version: 3, format: '', relationTo: 'media' },
  ...{ value: key, fields: {} },
})

export const proseOf = (children: ProseNode[]): Prose => ({ root: { ...block, type: 'root', children } })

const childrenOf = (node: ProseNode): ProseNode[] =>
  Array.isArray(node['children']) ? (node['children'] as ProseNode[]) : []

/** The same text with pictures that are stored by now; those that are not are left out. */
export function withPictures(prose: Prose, idOf: (key: string) => string | undefined): Prose {
  const fill = (nodes: ProseNode[]): ProseNode[] =>
    nodes.flatMap((node) => {
      if (node.type !== 'upload') return 'children' in node ? { ...node, children: fill(childrenOf(node)) } : node
      const id = typeof node['value'] === 'string' ? idOf(node['value']) : undefined
      return id === undefined ? [] : { ...node, value: id }
    })
  return proseOf(fill(prose.root.children))
}

/** What stands in it without its form. */
export function textOf(prose: Prose): string {
  const read = (node: ProseNode): string =>
    typeof node['text'] === 'string'
      ? node['text']
      : childrenOf(node)
          .map(read)
          .join(node.type === 'paragraph' ? '' : ' ')
  return read(prose.root).trim()
}
