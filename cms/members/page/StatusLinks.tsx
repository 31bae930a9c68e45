import type { BeforeListTableServerProps } from 'payload'

import { MEMBER_STATUS_LABELS, MEMBER_STATUSES } from '../../../collections/vocabulary/members.ts'
import { fillWording, formatNumber } from '../../../collections/vocabulary/wording.ts'
import { requestHere } from '../../access/page-visitor.ts'
import { isPublisher } from '../../access/who.ts'
import { countByStatus } from '../decide.ts'
import { pageLocale } from '../../i18n/page-locale.ts'
import { MEMBER_WORDS } from '../words.ts'
import { listOf } from './addresses.ts'
import { StatusNavigation } from './StatusNavigation.tsx'

/** Those who wait for somebody come first. */
const ORDER = MEMBER_STATUSES.toSorted(
  (one, other) => Number(other === 'awaiting-approval') - Number(one === 'awaiting-approval'),
)

/** Above the list of members: how many there are of each status, and the way to them. */
export async function StatusLinks({ i18n, payload, user }: BeforeListTableServerProps) {
  const req = await requestHere(payload, user)
  if (req === undefined || !isPublisher({ req })) return null
  const locale = pageLocale(i18n)
  const words = MEMBER_WORDS[locale]
  const counts = await countByStatus(payload.db.pool)
  const { admin } = payload.config.routes
  const all = MEMBER_STATUSES.reduce((sum, status) => sum + (counts[status] ?? 0), 0)
  const links = ORDER.map((status) => {
    const count = counts[status] ?? 0
    return {
      status,
      href: listOf(admin, status),
      label: `${MEMBER_STATUS_LABELS[status][locale]} (${formatNumber(count, locale)})`,
      waits: status === 'awaiting-approval' && count > 0,
    }
  })
  return (
    <StatusNavigation
      name={words.byStatus}
      locale={locale}
      links={[...links, { href: listOf(admin), label: fillWording(words.all, { n: all }, locale), waits: false }]}
    />
  )
}
