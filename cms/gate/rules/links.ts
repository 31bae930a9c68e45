import { isHref } from '../../../collections/vocabulary/hrefs.ts'
import { LOCALES } from '../../../collections/vocabulary/locales.ts'
import { placeOf } from '../excerpt.ts'
import type { Finding } from '../finding.ts'
import type { Rule } from '../judged.ts'
import { FACT_TOKEN, saysWhereItLeads } from '../link-words.ts'

/** The site adds the language of the reader. */
const LANGUAGE = new RegExp(`^/(?:${LOCALES.join('|')})(?=/.)`)

function hostOf(href: string): { host: string; rest: string; isOpen: boolean } | undefined {
  if (!/^https?:/i.test(href) || !URL.canParse(href)) return undefined
  const { host, pathname, search, hash, protocol } = new URL(href)
  return { host, rest: pathname.replace(LANGUAGE, '') + search + hash, isOpen: protocol === 'http:' }
}

/** Addresses that cannot be followed, that lead nowhere, or to this site by way of the open net; and what links say. */
export const links: Rule = function* ({ parts, facts }) {
  for (const link of parts.links) {
    const href = link.href.slice(0, 2000).trim()
    const place = placeOf(link)
    const found = { ...place, excerpt: href.slice(0, 120) }
    if (!isHref(href.replace(FACT_TOKEN, '0'))) yield { rule: 'link-scheme', ...found, weight: 'must' }
    else {
      const own = hostOf(href)
      if (own !== undefined && facts.ownHosts.has(own.host)) {
        const weight = own.isOpen ? 'must' : 'should'
        yield { rule: 'link-own-host', ...found, suggestion: own.rest, weight }
      }
      if (facts.links.leads(href, link.locale) === 'nowhere') yield { rule: 'link-lost', ...found, weight: 'must' }
    }
    const words = wordsFinding(link.words, found)
    if (words !== undefined) yield words
  }
}

function wordsFinding(words: string | undefined, found: Pick<Finding, 'field' | 'excerpt'>): Finding | undefined {
  const says = words === undefined ? 'enough' : saysWhereItLeads(words)
  if (words === undefined || says === 'enough') return undefined
  if (says === 'nothing') return { rule: 'link-words', ...found, weight: 'must' }
  return { rule: 'link-words', ...found, excerpt: words.trim().slice(0, 80), weight: 'should' }
}
