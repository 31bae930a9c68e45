import { SaxesParser } from 'saxes'

/** An element as a strict, namespace-aware parser reads it. Names are without their prefix. */
export interface XmlNode {
  name: string
  namespace: string
  attributes: Readonly<Record<string, string>>
  children: XmlNode[]
  /** Of its own and of everything within. */
  text: string
}

/** Reads a whole document. Throws where it is not well-formed XML 1.0 with namespaces. */
export function readXml(document: string): XmlNode {
  const parser = new SaxesParser({ xmlns: true })
  const open: XmlNode[] = [{ name: '', namespace: '', attributes: {}, children: [], text: '' }]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const)
    const node = { name: local, namespace: uri, attributes: Object.fromEntries(values), children: [], text: '' }
    open.at(-1)?.children.push(node)
    open.push(node)
  })
  parser.on('text', (text) => {
    for (const node of open) node.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(document).close()
  const [root] = open[0]?.children ?? []
  if (root === undefined) throw new Error('The document is empty.')
  return root
}

export const allNamed = (node: XmlNode, name: string): XmlNode[] =>
  node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allNamed(child, name)])

export const firstNamed = (node: XmlNode, name: string): XmlNode | undefined => allNamed(node, name)[0]

export const textsOf = (node: XmlNode, name: string): string[] => allNamed(node, name).map(({ text }) => text)
