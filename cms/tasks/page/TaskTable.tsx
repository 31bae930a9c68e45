import Link from 'next/link.js'

import { dayInPhnomPenh } from '../../../collections/vocabulary/phnom-penh.ts'
import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { keyOf, type DocumentName } from '../../document-names/find-names.ts'
import type { Task } from '../read-tasks.ts'
import { urgencyOf, type Urgency } from '../kinds.ts'
import { sayIn, sayWaits } from '../words/say.ts'

interface Props {
  tasks: readonly Task[]
  names: ReadonlyMap<string, DocumentName>
  locale: Locale
  now: Date
}

/** A day that was missed is marked; of what only waits, it is said for how long. */
function Urgent({ urgency, locale }: { urgency: Urgency; locale: Locale }) {
  const say = sayIn(locale)
  if (urgency.kind === 'none') return null
  if (urgency.kind === 'waits') return <span className="desk-hint">{sayWaits(say, urgency.days)}</span>
  return (
    <strong className="desk-mark" data-late>
      {say('overdue')}
    </strong>
  )
}

/** A line of the list for each task; on a phone its cells stand below each other. */
export function TaskTable({ tasks, names, locale, now }: Props) {
  const say = sayIn(locale)
  return (
    <table className="desk-list">
      <thead>
        <tr>
          <th scope="col">{say('document')}</th>
          <th scope="col">{say('why')}</th>
          <th scope="col">{say('due')}</th>
        </tr>
      </thead>
      <tbody>
        {tasks.map((task) => {
          const { kind, due, detail = '' } = task
          const named = names.get(keyOf(task))
          return (
            <tr key={`${kind} ${keyOf(task)} ${detail}`}>
              <th scope="row">
                <span className="desk-hint">{named?.kind}</span>
                <Link href={named?.href ?? ''} prefetch={false}>
                  {named?.name ?? say('unnamed')}
                </Link>
              </th>
              <td>
                <strong>{say(`kind.${kind}`)}</strong>
                <span>{say(`why.${kind}`, { detail })}</span>
              </td>
              <td>
                <span className="desk-list__name">{say('due')}</span>
                {due === undefined ? say('noDate') : <time dateTime={due.toISOString()}>{dayInPhnomPenh(due)}</time>}
                <Urgent urgency={urgencyOf(kind, due, now)} locale={locale} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
