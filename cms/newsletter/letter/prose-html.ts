import { convertLexicalToHTML, type HTMLConverters } from '@payloadcms/richtext-lexical/html'

import { escapeHtml } from '../../../collections/vocabulary/escape-html.ts'
import { wholeHref, type Letter, type RichText } from './letter.ts'
import { lookIn, type Look } from './look.ts'
import type { ProseNode } from './node-types.ts'

const BOLD = 1
const ITALIC = 2

/** An attribute of style, and a class where the dark theme has something to say. */
const styled = (style: string, dark?: string) => `${dark === undefined ? '' : ` class="${dark}"`} style="${style}"`

/**
 * Every kind of node that the editor of the admin can make. Payload's own converters write classes that no mail program
 * knows, fetch pictures and leave links without a host, so that none of them is used.
 */
function convertersFor(letter: Letter, look: Look): HTMLConverters<ProseNode> {
  const link = (url: string | undefined, words: string): string => {
    const href = wholeHref(url, letter)
    return href === undefined ? words : `<a href="${escapeHtml(href)}"${styled(look.link, 'link')}>${words}</a>`
  }
  return {
    text: ({ node }) => {
      const words = escapeHtml(letter.fill(node.text))
      const italic = node.format & ITALIC ? `<em>${words}</em>` : words
      return node.format & BOLD ? `<strong>${italic}</strong>` : italic
    },
    linebreak: '<br>',
    tab: ' ',
    paragraph: ({ node, nodesToHTML }) => {
      const words = nodesToHTML({ nodes: node.children }).join('')
      return words === '' ? '' : `<p${styled(look.paragraph)}>${words}</p>`
    },
    heading: ({ node, nodesToHTML }) => {
      const tag = node.tag === 'h2' ? 'h2' : 'h3'
      const style = tag === 'h2' ? look.heading : look.subheading
      return `<${tag}${styled(style)}>${nodesToHTML({ nodes: node.children }).join('')}</${tag}>`
    },
    list: ({ node, nodesToHTML }) => {
      const tag = node.tag === 'ol' ? 'ol' : 'ul'
      return `<${tag}${styled(look.list)}>${nodesToHTML({ nodes: node.children }).join('')}</${tag}>`
    },
    listitem: ({ node, nodesToHTML }) => {
      // A list within a list stands in an item of its own.
      const mark = node.children[0]?.type === 'list' ? styled('list-style-type:none') : ''
      return `<li${mark}>${nodesToHTML({ nodes: node.children }).join('')}</li>`
    },
    quote: ({ node, nodesToHTML }) =>
      `<blockquote${styled(look.quote, 'line')}>${nodesToHTML({ nodes: node.children }).join('')}</blockquote>`,
    horizontalrule: `<hr${styled(look.rule, 'line')}>`,
    link: ({ node, nodesToHTML }) => link(node.fields.url, nodesToHTML({ nodes: node.children }).join('')),
    autolink: ({ node, nodesToHTML }) => link(node.fields.url, nodesToHTML({ nodes: node.children }).join('')),
    table: ({ node, nodesToHTML }) =>
      `<table${styled(look.table)}><tbody>${nodesToHTML({ nodes: node.children }).join('')}</tbody></table>`,
    tablerow: ({ node, nodesToHTML }) => `<tr>${nodesToHTML({ nodes: node.children }).join('')}</tr>`,
    tablecell: ({ node, nodesToHTML }) => {
      const tag = node.headerState > 0 ? 'th' : 'td'
      return `<${tag}${styled(look.cell, 'line')}>${nodesToHTML({ nodes: node.children }).join('')}</${tag}>`
    },
    // A picture would be fetched, and tell somebody who reads the letter and when.
    upload: () => '',
    unknown: () => '',
  }
}

/** Running text as a letter shows it. */
export const proseHtml = (data: RichText, letter: Letter): string =>
  convertLexicalToHTML({
    data,
    converters: convertersFor(letter, lookIn(letter.language)),
    disableContainer: true,
    disableIndent: true,
    disableTextAlign: true,
  })
