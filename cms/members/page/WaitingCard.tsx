import Link from 'next/link.js'
import type { ServerProps } from 'payload'

import { fillWording } from '../../../collections/vocabulary/wording.ts'
import { requestHere } from '../../access/page-visitor.ts'
import { isPublisher } from '../../access/who.ts'
import { countByStatus } from '../decide.ts'
import { pageLocale } from '../../i18n/page-locale.ts'
import { MEMBER_WORDS } from '../words.ts'
import { listOf } from './addresses.ts'

/** On the first page of the administration, for publishers: that somebody waits for approval. Nothing while nobody does. */
export async function WaitingCard({ i18n, payload, user }: ServerProps) {
  const req = await requestHere(payload, user)
  if (req === undefined || !isPublisher({ req })) return null
  const locale = pageLocale(i18n)
  const { 'awaiting-approval': waiting = 0 } = await countByStatus(payload.db.pool)
  if (waiting === 0) return null
  const words = MEMBER_WORDS[locale]
  return (
    <section className="members-waiting" lang={locale} aria-labelledby="members-waiting">
      <h2 id="members-waiting">{words.cardHeading}</h2>
      <p>{waiting === 1 ? words.cardOne : fillWording(words.card, { n: waiting }, locale)}</p>
      <Link href={listOf(payload.config.routes.admin, 'awaiting-approval')} prefetch={false}>
        {words.cardLink}
      </Link>
    </section>
  )
}
