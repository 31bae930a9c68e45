import type { ProseNode } from '../../../cms/wordpress/texts/nodes.ts'

const childrenOf = (node: ProseNode): ProseNode[] =>
  Array.isArray(node['children']) ? (node['children'] as ProseNode[]) : []

/** A node in short: `h2(Title)`, `p(A *bold* word)`, `picture(key)`. */
function outlined(node: ProseNode): string {
  const inner = () => childrenOf(node).map(outlined).join('')
  switch (node.type) {
    case 'text': {
      const sign = { 0: '', 1: '*', 2: '_', 3: '*_' }[Number(node['format'])] ?? '?'
      return sign + String(node['text']) + [...sign].toReversed().join('')
    }
    case 'linebreak':
      return '/'
    case 'horizontalrule':
      return '---'
    case 'upload':
      return `picture(${String(node['value'])})`
    case 'link':
      return `[${inner()}](${(node['fields'] as { url: string }).url})`
    case 'paragraph':
      return `p(${inner()})`
    case 'tablecell':
      return `${node['headerState'] === 0 ? 'td' : 'th'}(${inner()})`
    default:
      return `${typeof node['tag'] === 'string' ? node['tag'] : node.type}(${inner()})`
  }
}

/** A text block by block. */
export const outlineOf = ({ root }: { root: { children: readonly unknown[] } }): string[] =>
  root.children.map((node) => outlined(node as ProseNode))
