import type { SiteAlert } from '../../cms/generated/payload-types.ts'
import type { AlertLevel } from '../../collections/vocabulary/alerts.ts'
import { otherLocale, type Locale } from '../../collections/vocabulary/locales.ts'
import { findGlobal } from '../payload.ts'
import { readingIn, withFacts, type Reader } from './reader.ts'

/** What stands above every page, for a while. */
export interface Alert {
  level: AlertLevel
  title: string | undefined
  text: string | undefined
  href: string | undefined
  label: string | undefined
  /** The reader's language where something is written in it, else the other one. */
  shownIn: Locale
  /** Another one as soon as staff have saved it again: who has closed it sees the next. */
  version: string
}

const said = (text: string | null | undefined) => text?.trim() || undefined
const isSaid = ({ title, text }: SiteAlert) => said(title) !== undefined || said(text) !== undefined

/** The alert of this moment. The page is another one when it begins, and when it ends. */
export async function findAlert(reader: Reader): Promise<Alert | undefined> {
  const now = new Date()
  const own = await findGlobal('site-alert', reader)
  const [from, until] = [own.from, own.until].map((each) => (each ? new Date(each) : undefined))
  if (until !== undefined && until <= now) return undefined
  if (from !== undefined && from > now) {
    reader.reads?.endsAt(from)
    return undefined
  }
  if (until !== undefined) reader.reads?.endsAt(until)
  const shownIn = isSaid(own) ? reader.locale : otherLocale(reader.locale)
  const alert = shownIn === reader.locale ? own : await findGlobal('site-alert', { ...reader, locale: shownIn })
  if (!isSaid(alert)) return undefined
  const { level, title, text, href, label, updatedAt } = withFacts(alert, (await readingIn(reader, shownIn)).facts)
  return {
    level,
    title: said(title),
    text: said(text),
    href: said(href),
    label: said(label),
    shownIn,
    version: updatedAt ?? '',
  }
}
