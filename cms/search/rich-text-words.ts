import { z } from 'zod'

/** As much of Lexical's format as words need. */
const nodeSchema = z.object({
  type: z.string().optional(),
  text: z.string().optional(),
  children: z.array(z.unknown()).optional(),
})

/** Nodes that stand in a line; every other ends one. */
const INLINE = new Set(['text', 'link', 'autolink', 'linebreak'])

function wordsOfNode(value: unknown): string {
  const node = nodeSchema.safeParse(value)
  if (!node.success) return ''
  const { type = '', text, children = [] } = node.data
  if (type === 'linebreak') return ' '
  const inside = text ?? children.map(wordsOfNode).join('')
  return INLINE.has(type) ? inside : `${inside}\n`
}

/** The text of a Lexical document, a line for each paragraph. */
export function richTextWords(value: unknown): string {
  const document = z.object({ root: z.unknown() }).safeParse(value)
  return document.success
    ? wordsOfNode(document.data.root)
        .replace(/\n{2,}/g, '\n')
        .trim()
    : ''
}
