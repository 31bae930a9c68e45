import { z } from 'zod'

const textSchema = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  children: z.array(z.unknown()).optional(),
})

const INLINE = new Set(['text', 'link', 'autolink', 'tab'])

/** The words of running text, blocks on lines of their own. */
export function plainText(value: { root: unknown } | null | undefined): string {
  return value
    ? wordsOf(value.root)
        .replace(/\n{2,}/g, '\n')
        .trim()
    : ''
}

function wordsOf(node: unknown): string {
  const read = textSchema.safeParse(node)
  if (!read.success) return ''
  const { type, text = '', children = [] } = read.data
  const words = text + children.map(wordsOf).join('')
  return INLINE.has(type) ? words : `${words}\n`
}
