import { inject } from 'vitest'

import { loopback, sendForm } from '../reports/send-form.ts'
import { whereTo } from './answers.ts'
import { typeTakenBy } from './cms-routes.ts'

/** A page that is not ours, as browsers name it: today’s, and those that know no Sec-Fetch-Site. */
const ELSEWHERE = { origin: 'https://elsewhere.example' }

const cell = (status: number, to: string | null | undefined, asked: string) =>
  to ? `${status}>${whereTo(to, asked)}` : String(status)

let visitors = 90_000

/** What an empty form gets at the site, from a page of ours, each time from another network. */
export async function sentToSite(path: string, cookie: string, headers: Record<string, string> = {}): Promise<string> {
  const from = loopback((visitors += 1))
  const answer = await sendForm(
    inject('platform').siteUrl + path,
    {},
    { from, headers: { ...headers, ...(cookie && { cookie }) } },
  )
  return cell(answer.status, answer.headers['location']?.toString(), path)
}

/** The same from a page elsewhere, which every browser of somebody who may would send along with the cookie. */
export async function sentToSiteFromElsewhere(path: string, cookie: string): Promise<string> {
  const now = await sentToSite(path, cookie, { ...ELSEWHERE, 'sec-fetch-site': 'cross-site' })
  const old = await fetch(inject('platform').siteUrl + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { ...ELSEWHERE, cookie },
    body: new URLSearchParams(),
  })
  await old.body?.cancel()
  return now === String(old.status) ? now : `${now},${old.status}`
}

/** What an empty object gets at the cms. */
export async function sentToCms(
  route: string,
  path: string,
  cookie: string,
  origin = inject('platform').cmsUrl,
): Promise<string> {
  const response = await fetch(inject('platform').cmsUrl + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': typeTakenBy(route), origin, ...(cookie && { cookie }) },
    body: '{}',
  })
  await response.body?.cancel()
  return cell(response.status, response.headers.get('location'), path)
}

export const sentToCmsFromElsewhere = (route: string, path: string, cookie: string): Promise<string> =>
  sentToCms(route, path, cookie, ELSEWHERE.origin)
