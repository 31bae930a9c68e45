import Link from 'next/link.js'
import type { ServerProps } from 'payload'

import { formatNumber } from '../../../collections/vocabulary/wording.ts'
import { requestHere } from '../../access/page-visitor.ts'
import { isContentStaff, roleOf } from '../../access/who.ts'
import { findNames, keyOf } from '../../document-names/find-names.ts'
import { pageLocale } from '../../i18n/page-locale.ts'
import { TASK_KINDS } from '../kinds.ts'
import { readTasks } from '../read-tasks.ts'
import { sayIn } from '../words/say.ts'
import { tasksAddress } from './addresses.ts'

/** So many are named; the others are counted. */
const NAMED = 5

/** On the first page of the administration: what waits for those who write and publish. */
export async function TasksCard({ i18n, payload, user }: ServerProps) {
  const req = await requestHere(payload, user)
  const role = req && roleOf(req)
  if (req === undefined || role === undefined || !user || !isContentStaff({ req })) return null
  const locale = pageLocale(i18n)
  const say = sayIn(locale)
  const { admin } = payload.config.routes
  const { tasks, counts } = await readTasks(payload.db.pool, { person: String(user.id), role, limit: NAMED })
  const names = await findNames(req, tasks, locale)
  return (
    <section className="start-card" lang={locale} aria-labelledby="tasks-card">
      <h2 id="tasks-card">{say('card.title')}</h2>
      {tasks.length === 0 && <p>{say('card.none')}</p>}
      {tasks.length > 0 && (
        <>
          <ul className="start-card__counts">
            {TASK_KINDS.filter((kind) => counts.has(kind)).map((kind) => (
              <li key={kind}>
                <Link href={tasksAddress(admin, kind)} prefetch={false}>
                  {say(`kind.${kind}`)} <strong>{formatNumber(counts.get(kind) ?? 0, locale)}</strong>
                </Link>
              </li>
            ))}
          </ul>
          <ul className="start-card__list">
            {tasks.map((task) => {
              const named = names.get(keyOf(task))
              return (
                <li key={`${task.kind} ${keyOf(task)} ${task.detail ?? ''}`}>
                  <Link href={named?.href ?? ''} prefetch={false}>
                    {named?.name ?? say('unnamed')}
                  </Link>{' '}
                  <span>{say(`kind.${task.kind}`)}</span>
                </li>
              )
            })}
          </ul>
        </>
      )}
      <Link href={tasksAddress(admin)} prefetch={false}>
        {say('card.link')}
      </Link>
    </section>
  )
}
