import Link from 'next/link.js'
import type { ServerProps } from 'payload'

import { formatNumber } from '../../../collections/vocabulary/wording.ts'
import { requestHere } from '../../access/page-visitor.ts'
import { isContentStaff, roleOf } from '../../access/who.ts'
import { findNames } from '../../document-names/find-names.ts'
import { pageLocale } from '../../i18n/page-locale.ts'
import { PERSONAL_KINDS, TASK_KINDS } from '../kinds.ts'
import { readFirstTasks } from '../read-tasks.ts'
import { sayIn } from '../words/say.ts'
import { tasksAddress } from './addresses.ts'
import { WaitingList } from './WaitingList.tsx'

/** So many of each kind are named; the others are counted. */
const NAMED = 4

/** On the first page of the administration: what waits for whoever looks, by name; what the site needs, counted. */
export async function TasksCard({ i18n, payload, user }: ServerProps) {
  const req = await requestHere(payload, user)
  const role = req && roleOf(req)
  if (req === undefined || role === undefined || !user || !isContentStaff({ req })) return null
  const locale = pageLocale(i18n)
  const say = sayIn(locale)
  const { admin } = payload.config.routes
  const { tasks, counts } = await readFirstTasks(payload.db.pool, { person: String(user.id), role, limit: NAMED })
  const personal = PERSONAL_KINDS.filter((kind) => counts.has(kind))
  const ofSite = TASK_KINDS.filter((kind) => counts.has(kind) && !personal.some((each) => each === kind))
  const named = tasks.filter(({ kind }) => personal.some((each) => each === kind))
  const names = await findNames(req, named, locale)
  const now = new Date()
  return (
    <section className="start-card" lang={locale} aria-labelledby="tasks-card">
      <h2 id="tasks-card">{say('card.title')}</h2>
      {personal.length === 0 && <p>{say(ofSite.length === 0 ? 'card.none' : 'card.noneOfYours')}</p>}
      {personal.map((kind) => (
        <WaitingList
          key={kind}
          tasks={named.filter((task) => task.kind === kind)}
          total={counts.get(kind) ?? 0}
          {...{ kind, names, admin, locale, now }}
        />
      ))}
      {ofSite.length > 0 && (
        <>
          <h3>{say('card.site')}</h3>
          <ul className="start-card__counts">
            {ofSite.map((kind) => (
              <li key={kind}>
                <Link href={tasksAddress(admin, kind)} prefetch={false}>
                  {say(`kind.${kind}`)} <strong>{formatNumber(counts.get(kind) ?? 0, locale)}</strong>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <Link href={tasksAddress(admin)} prefetch={false}>
        {say('card.link')}
      </Link>
    </section>
  )
}
