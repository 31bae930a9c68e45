type Paragraph = { kind: 'text'; text: string } | { kind: 'list'; items: readonly string[] }

const ITEM = /^[-•]\s+/

/** What staff type into a plain box: empty lines end paragraphs, lines that begin with a hyphen are items of a list. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const found: Paragraph[] = []
  for (const block of text.split(/\n\s*\n/)) {
    const lines = block
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
    const items = lines.filter((line) => ITEM.test(line)).map((line) => line.replace(ITEM, ''))
    const words = lines.filter((line) => !ITEM.test(line))
    if (words.length > 0) found.push({ kind: 'text', text: words.join(' ') })
    if (items.length > 0) found.push({ kind: 'list', items })
  }
  return found
}
