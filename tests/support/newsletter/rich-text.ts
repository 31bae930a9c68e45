import type { RichText } from '../../../cms/newsletter/letter/letter.ts'

type Node = { type: string; version: number; [key: string]: unknown }

const block = { format: '' as const, indent: 0, direction: 'ltr' as const }
const textNode = (text: string, format = 0): Node => ({
  type: 'text',
  version: 1,
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})

/** What the editor of the admin makes, in short. */
export const rich = {
  text: textNode,
  bold: (text: string) => textNode(text, 1),
  link: (text: string, url: string): Node => ({
    type: 'link',
    version: 3,
    ...block,
    fields: { url, newTab: false, linkType: 'custom' },
    children: [textNode(text)],
  }),
  paragraph: (...children: Node[]): Node => ({ type: 'paragraph', version: 1, ...block, children }),
  heading: (text: string, tag = 'h2'): Node => ({
    type: 'heading',
    version: 1,
    ...block,
    tag,
    children: [textNode(text)],
  }),
  list: (tag: 'ul' | 'ol', ...items: Node[][]): Node => ({
    type: 'list',
    version: 1,
    ...block,
    tag,
    listType: tag === 'ol' ? 'number' : 'bullet',
    start: 1,
    children: items.map((children, index) => ({ type: 'listitem', version: 1, ...block, value: index + 1, children })),
  }),
  picture: (id: string): Node => ({ type: 'upload', version: 3, ...block, relationTo: 'media', value: id, fields: {} }),
  document: (...children: Node[]): RichText => ({ root: { type: 'root', version: 1, ...block, children } }),
}
