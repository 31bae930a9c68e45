import type { IncomingHttpHeaders } from 'node:http'

import { LOCALES } from '../../../collections/vocabulary/locales.ts'
import { NEXT_FIELD } from '../../../collections/vocabulary/member-forms.ts'
import { homePath, sectionPath, SECTIONS, type Section } from '../../../collections/vocabulary/paths.ts'
import { askAt } from '../http/exchange.ts'
import { steady } from './steady.ts'

/** An answer, and in it nothing that differs from one answer to the next by chance. */
export interface Given {
  status: number
  /** Where a redirect leads. */
  to: string | undefined
  headers: IncomingHttpHeaders
  body: string
}

/** As a browser asks at which somebody has typed an address: the cms believes no cookie that comes in another way. */
const TYPED = { accept: 'text/html', 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }

/** @param origin of the site or of the cms */
export async function ask(origin: string, path: string, cookie = ''): Promise<Given> {
  const port = Number(new URL(origin).port)
  const { status, headers, body } = await askAt(port)(path, { headers: { ...TYPED, ...(cookie && { cookie }) } })
  return { status, to: headers.location, headers, body: steady(body.toString(), headers) }
}

const NAMES = new Map<string, string>(
  LOCALES.flatMap((locale) => [
    [homePath(locale), 'home'] as const,
    ...(Object.keys(SECTIONS) as Section[]).map((section) => [sectionPath(locale, section), section] as const),
  ]),
)

/** Where somebody is sent: a section by its name, with a star where the log-in leads back to what was asked for. */
export function whereTo(location: string, asked: string): string {
  const { pathname, searchParams } = new URL(location, 'http://own.invalid')
  return (NAMES.get(pathname) ?? pathname) + (searchParams.get(NEXT_FIELD) === asked ? '*' : '')
}

/** What a page is about, without what stands around it; the whole of what is no page. */
const mainOf = ({ body }: Given) => /<main\b.*<\/main>/s.exec(body)?.[0] ?? body

const isGate = (given: Given) => mainOf(given).includes('class="callout callout-note members-gate"')

/** Where a page leads that had begun before it was known that it would: Next writes it into what it streams. */
const streamedTo = ({ body }: Given) => /NEXT_REDIRECT;\w+;([^;"\\]+);/.exec(body)?.[1]

/** An answer as the table writes it. @param stranger what a stranger gets at the same address */
export function cellOf(given: Given, stranger: Given, asked: string): string {
  const { status, to } = given
  if (to !== undefined) return `${status}>${whereTo(to, asked)}`
  const streamed = streamedTo(given)
  if (streamed !== undefined)
    return `${status}~${new URL(streamed, 'http://own.invalid').pathname.replace('/admin/', '')}`
  if (status !== 200) return String(status)
  if (isGate(given)) return '200-'
  return stranger.status === 200 && mainOf(given) === mainOf(stranger) ? '200' : '200+'
}
