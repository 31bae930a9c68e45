import type { ServerProps } from 'payload'

import { environmentHere } from '../../collections/vocabulary/environment-here.ts'
import type { Bilingual } from '../../collections/vocabulary/locales.ts'
import { fillWording, formatNumber } from '../../collections/vocabulary/wording.ts'
import { requestHere } from '../access/page-visitor.ts'
import { isContentStaff } from '../access/who.ts'
import { pageLocale } from '../i18n/page-locale.ts'
import { readPageViews } from './read-views.ts'

const WORDS: Bilingual<Readonly<Record<'title' | 'none' | 'total' | 'how', string>>> = {
  en: {
    title: 'Read in the last seven days',
    none: 'Nobody has been counted yet.',
    total: 'Pages were opened {n} times.',
    how: 'Counted without cookies, and without anything of who reads. Reporting and members’ pages are not counted.',
  },
  km: {
    title: 'អ្វីដែលគេបានអានក្នុងប្រាំពីរថ្ងៃចុងក្រោយ',
    none: 'មិនទាន់មានអ្វីត្រូវបានរាប់ទេ។',
    total: 'ទំព័រត្រូវបានបើក {n} ដង។',
    how: 'រាប់ដោយមិនប្រើខូគី និងមិនកត់ត្រាអ្វីអំពីអ្នកអានទេ។ ទំព័ររាយការណ៍ និងទំព័រសមាជិកមិនត្រូវបានរាប់ទេ។',
  },
}

const DAYS = 7
const NAMED = 5

/** On the first page of the administration: what readers look at. */
export async function ViewsCard({ i18n, payload, user }: ServerProps) {
  const req = await requestHere(payload, user)
  if (req === undefined || !isContentStaff({ req })) return null
  const locale = pageLocale(i18n)
  const words = WORDS[locale]
  const { SITE_URL } = environmentHere()
  const { total, pages } = await readPageViews(payload.db.pool, DAYS, NAMED)
  return (
    <section className="start-card" lang={locale} aria-labelledby="views-card">
      <h2 id="views-card">{words.title}</h2>
      <p>{total === 0 ? words.none : fillWording(words.total, { n: total }, locale)}</p>
      {pages.length > 0 && (
        <ol className="start-card__list">
          {pages.map(({ path, views }) => (
            <li key={path}>
              <a href={SITE_URL + path} target="_blank" rel="noopener">
                {path}
              </a>{' '}
              <span>{formatNumber(views, locale)}</span>
            </li>
          ))}
        </ol>
      )}
      <p className="start-card__note">{words.how}</p>
    </section>
  )
}
