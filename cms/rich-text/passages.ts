import { isValues, type Values } from '../document-values.ts'

/**
 * The one walk through Lexical's tree for those who ask what is written in it: the search, and the gate before publishing.
 * What it is drawn as is the business of renderers.
 */

export const PASSAGE_FORMS = ['paragraph', 'heading', 'item', 'quote', 'cell'] as const
export type PassageForm = (typeof PASSAGE_FORMS)[number]

interface PassageLink {
  href: string
  /** What it says. */
  words: string
}

interface Passage {
  form: PassageForm
  /** Of a heading: 2 for h2. */
  rank?: number
  /** Without line breaks; never blank, unless there are links in it. */
  text: string
  links: readonly PassageLink[]
}

interface PlacedPicture {
  form: 'picture'
  id: string
}

type Node = Values

/** Nodes that stand in a line; every other begins one. */
const INLINE = new Set(['text', 'tab', 'linebreak', 'link', 'autolink'])

/** No editor nests so deep, and a stack has an end. */
const DEEPEST = 100

const FORMS: Readonly<Record<string, PassageForm>> = {
  heading: 'heading',
  listitem: 'item',
  quote: 'quote',
  tablecell: 'cell',
}

const typeOf = (node: Node): string => (typeof node['type'] === 'string' ? node['type'] : '')
const childrenOf = (node: Node): readonly Node[] =>
  Array.isArray(node['children']) ? node['children'].filter(isValues) : []

/** The id of what a relation names, populated or not. */
export function relatedId(value: unknown): string | undefined {
  const id = isValues(value) ? value['id'] : value
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined
}

function lineOf(node: Node, links: PassageLink[], depth: number): string {
  if (typeOf(node) === 'linebreak' || typeOf(node) === 'tab') return ' '
  if (typeof node['text'] === 'string') return node['text']
  if (depth > DEEPEST) return ''
  const words = childrenOf(node)
    .map((child) => lineOf(child, links, depth + 1))
    .join('')
  const { fields } = node
  if (isValues(fields) && typeof fields['url'] === 'string') links.push({ href: fields['url'], words })
  return words
}

function passageOf(line: readonly Node[], form: PassageForm, rank: number | undefined): Passage | undefined {
  const links: PassageLink[] = []
  const text = line.map((node) => lineOf(node, links, 0)).join('')
  if (text.trim() === '' && links.length === 0) return undefined
  return { form, ...(form === 'heading' && rank !== undefined && { rank }), text, links }
}

/** What stands in a quotation, a list or a table stays of that form, whatever paragraphs are in between. */
function formOf(node: Node, within: PassageForm): PassageForm {
  if (within === 'quote') return 'quote'
  return FORMS[typeOf(node)] ?? within
}

function* passagesIn(node: Node, within: PassageForm, depth: number): Generator<Passage | PlacedPicture> {
  if (depth > DEEPEST) return
  const form = formOf(node, within)
  const rank = typeof node['tag'] === 'string' ? Number(node['tag'].slice(1)) || undefined : undefined
  let line: Node[] = []
  for (const child of [...childrenOf(node), undefined]) {
    if (child !== undefined && (INLINE.has(typeOf(child)) || typeof child['text'] === 'string')) {
      line.push(child)
      continue
    }
    const passage = line.length === 0 ? undefined : passageOf(line, form, rank)
    if (passage !== undefined) yield passage
    line = []
    if (child === undefined) return
    const id = typeOf(child) === 'upload' ? relatedId(child['value']) : undefined
    if (id !== undefined) yield { form: 'picture', id }
    else yield* passagesIn(child, form, depth + 1)
  }
}

/** What a rich text says, a passage for each paragraph, heading, item of a list and cell; and the pictures between them. */
export function passagesOf(value: unknown): readonly (Passage | PlacedPicture)[] {
  return isValues(value) && isValues(value['root']) ? [...passagesIn(value['root'], 'paragraph', 0)] : []
}
