import Link from 'next/link.js'
import type { ServerProps } from 'payload'

import { formatNumber } from '../../../../collections/vocabulary/wording.ts'
import { requestHere } from '../../../access/page-visitor.ts'
import { isAnalyst } from '../../../access/who.ts'
import { pageLocale } from '../../../i18n/page-locale.ts'
import { countGroups, QUEUE_GROUP_NAMES } from '../../queue.ts'
import { queueAddress } from '../queue/addresses.ts'
import { sayIn } from '../words/say.ts'

/** On the first page of the administration, for analysts alone: how many reports wait, and for what. */
export async function ReportsCard({ i18n, payload, user }: ServerProps) {
  const req = await requestHere(payload, user)
  if (req === undefined || !isAnalyst({ req })) return null
  const locale = pageLocale(i18n)
  const say = sayIn(locale)
  const home = `${payload.config.routes.admin}/collections/reports`
  const counts = await countGroups(payload.db.pool)
  const waiting = QUEUE_GROUP_NAMES.filter((group) => group !== 'done' && counts[group] > 0)
  return (
    <section className="start-card" lang={locale} aria-labelledby="reports-card">
      <h2 id="reports-card">{say('start.title')}</h2>
      {waiting.length === 0 && <p>{say('start.none')}</p>}
      {waiting.length > 0 && (
        <ul className="start-card__counts">
          {waiting.map((group) => (
            <li key={group}>
              <Link href={queueAddress(home, { state: group })} prefetch={false}>
                {say(`group.${group}`)} <strong>{formatNumber(counts[group], locale)}</strong>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <Link href={home} prefetch={false}>
        {say('queue.title')}
      </Link>
    </section>
  )
}
