/** A fact in an address, such as a telephone number. */
export const FACT_TOKEN = /\{\{\s*[a-z0-9-]+\s*\}\}/g

/** What says nothing to somebody who goes from link to link without seeing the text around it. */
const VAGUE: ReadonlySet<string> = new Set([
  'click',
  'click here',
  'click on this link',
  'here',
  'link',
  'learn more',
  'more',
  'read more',
  'see more',
  'this',
  'this link',
  'this page',
  'ចុច',
  'ចុចទីនេះ',
  'ចុចត្រង់នេះ',
  'ចុចលើនេះ',
  'ចុចលើតំណនេះ',
  'ទីនេះ',
  'នៅទីនេះ',
  'ត្រង់នេះ',
  'តំណ',
  'តំណនេះ',
  'ទំព័រនេះ',
  'អានបន្ត',
  'អានបន្ថែម',
  'មើលបន្ថែម',
  'ស្វែងយល់បន្ថែម',
  'បន្ថែម',
  'បន្ថែមទៀត',
])

const KHMER_SPACE = /(?<=[\u1780-\u17dd])\s+(?=[\u1780-\u17dd])/g

/** Whether the words of a link say where it leads, by themselves. */
export function saysWhereItLeads(words: string): 'enough' | 'little' | 'nothing' {
  // Nobody says where a link leads in so many words that it would matter what they are.
  const said = words
    .slice(0, 200)
    .toLowerCase()
    .replaceAll('\u200b', '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
  if (said === '') return 'nothing'
  return VAGUE.has(said.replace(KHMER_SPACE, '')) ? 'little' : 'enough'
}
