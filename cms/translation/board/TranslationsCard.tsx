import Link from 'next/link.js'
import type { ServerProps } from 'payload'

import { count } from '../../../collections/vocabulary/wording.ts'
import { pageLocale } from '../../i18n/page-locale.ts'
import { BOARD_PATH, boardAddress } from '../addresses.ts'
import { countWaiting } from '../board.ts'
import { rightsHere } from '../rights.ts'
import { sayIn } from '../words/say.ts'

/** On the first page of the administration, for those who write: what waits to be translated. Nothing while nothing does. */
export async function TranslationsCard({ i18n, payload, user }: ServerProps) {
  if (!(await rightsHere(payload, user)).writes) return null
  const locale = pageLocale(i18n)
  const say = sayIn(locale)
  const { outdated, missing } = await countWaiting(payload.db.pool)
  if (outdated + missing === 0) return null
  const home = payload.config.routes.admin + BOARD_PATH
  return (
    <section className="start-card" lang={locale} aria-labelledby="translations-card">
      <h2 id="translations-card">{say('board.title')}</h2>
      <ul className="start-card__list">
        {outdated > 0 && (
          <li>
            <Link href={boardAddress(home, { state: 'outdated' })} prefetch={false}>
              {count(say, 'card.outdated', outdated)}
            </Link>
          </li>
        )}
        {missing > 0 && (
          <li>
            <Link href={boardAddress(home, { state: 'missing' })} prefetch={false}>
              {count(say, 'card.missing', missing)}
            </Link>
          </li>
        )}
      </ul>
    </section>
  )
}
