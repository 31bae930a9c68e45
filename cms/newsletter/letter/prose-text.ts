import { convertLexicalToPlaintext, type PlaintextConverters } from '@payloadcms/richtext-lexical/plaintext'

import { wholeHref, type Letter, type RichText } from './letter.ts'
import type { ProseNode } from './node-types.ts'

const block = (words: string) => (words.trim() === '' ? '' : `${words.trim()}\n\n`)

/** The same nodes as in the HTML, for those who read plain text: a link shows where it leads. */
function convertersFor(letter: Letter): PlaintextConverters<ProseNode> {
  const link = (url: string | undefined, words: string): string => {
    const href = wholeHref(url, letter)
    return href === undefined || href === words ? words : `${words} (${href})`
  }
  return {
    text: ({ node }) => letter.fill(node.text),
    linebreak: '\n',
    tab: ' ',
    paragraph: ({ node, nodesToPlaintext, parent }) => {
      const words = nodesToPlaintext({ nodes: node.children }).join('')
      return parent.type === 'root' ? block(words) : words
    },
    heading: ({ node, nodesToPlaintext }) => block(nodesToPlaintext({ nodes: node.children }).join('')),
    list: ({ node, nodesToPlaintext, parent }) => {
      const lines = nodesToPlaintext({ nodes: node.children }).join('')
      return parent.type === 'root' ? block(lines) : lines.trimEnd().replace(/^/gm, '  ')
    },
    listitem: ({ node, nodesToPlaintext, parent }) => {
      const words = nodesToPlaintext({ nodes: node.children }).join('')
      if (node.children[0]?.type === 'list') return `${words}\n`
      const isNumbered = 'tag' in parent && parent.tag === 'ol'
      return `${isNumbered ? `${node.value}.` : '-'} ${words}\n`
    },
    quote: ({ node, nodesToPlaintext }) =>
      block(nodesToPlaintext({ nodes: node.children }).join('').replace(/^/gm, '> ')),
    horizontalrule: '----\n\n',
    link: ({ node, nodesToPlaintext }) => link(node.fields.url, nodesToPlaintext({ nodes: node.children }).join('')),
    autolink: ({ node, nodesToPlaintext }) =>
      link(node.fields.url, nodesToPlaintext({ nodes: node.children }).join('')),
    table: ({ node, nodesToPlaintext }) => block(nodesToPlaintext({ nodes: node.children }).join('')),
    tablerow: ({ node, nodesToPlaintext }) => `${nodesToPlaintext({ nodes: node.children }).join(' | ')}\n`,
    tablecell: ({ node, nodesToPlaintext }) => nodesToPlaintext({ nodes: node.children }).join(' '),
  }
}

/** Running text without markup, paragraphs apart by an empty line. */
export const proseText = (data: RichText, letter: Letter): string =>
  convertLexicalToPlaintext({ data, converters: convertersFor(letter) }).trim()
