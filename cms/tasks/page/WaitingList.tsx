import Link from 'next/link.js'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { formatNumber } from '../../../collections/vocabulary/wording.ts'
import { keyOf, type DocumentName } from '../../document-names/find-names.ts'
import { writeMoment } from '../../desk-page/moment.ts'
import { urgencyOf, type PersonalKind } from '../kinds.ts'
import type { Task } from '../read-tasks.ts'
import { sayIn, sayWaits, type Say } from '../words/say.ts'
import { tasksAddress } from './addresses.ts'

interface Props {
  kind: PersonalKind
  tasks: readonly Task[]
  /** Of the kind, of which some may not be named here. */
  total: number
  names: ReadonlyMap<string, DocumentName>
  admin: string
  locale: Locale
  now: Date
}

/** What happens has an hour; what waits has waited. */
function sayWhen(say: Say, { kind, due }: Task, now: Date): string | undefined {
  if (kind === 'scheduled-today' && due !== undefined) return writeMoment(due.toISOString())
  const urgency = urgencyOf(kind, due, now)
  return urgency.kind === 'waits' ? sayWaits(say, urgency.days) : undefined
}

/** Of one kind, what waits for whoever looks: the first few by name. */
export function WaitingList({ kind, tasks, total, names, admin, locale, now }: Props) {
  const say = sayIn(locale)
  return (
    <section className="start-card__waiting" aria-labelledby={`waits-${kind}`}>
      <h3 id={`waits-${kind}`}>
        {say(`kind.${kind}`)} <span className="start-card__number">{formatNumber(total, locale)}</span>
      </h3>
      <ul className="start-card__list">
        {tasks.map((task) => {
          const named = names.get(keyOf(task))
          const when = sayWhen(say, task, now)
          return (
            <li key={`${keyOf(task)} ${task.detail ?? ''}`}>
              <Link href={named?.href ?? ''} prefetch={false}>
                {named?.name ?? say('unnamed')}
              </Link>{' '}
              <span>{[named?.kind, when].filter(Boolean).join(' · ')}</span>
              {task.detail !== undefined && <q>{task.detail}</q>}
            </li>
          )
        })}
      </ul>
      {total > tasks.length && (
        <Link href={tasksAddress(admin, kind)} prefetch={false}>
          {say('card.more', { n: total - tasks.length })}
        </Link>
      )}
    </section>
  )
}
