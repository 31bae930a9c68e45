import Link from 'next/link.js'
import type { AdminViewServerProps } from 'payload'

import { formatNumber } from '../../../collections/vocabulary/wording.ts'
import { isContentStaff, roleOf } from '../../access/who.ts'
import { DeskPage, type DeskVisit } from '../../desk-page/DeskPage.tsx'
import { Pages } from '../../desk-page/Pages.tsx'
import { findNames } from '../../document-names/find-names.ts'
import { isTaskKind, TASK_KINDS } from '../kinds.ts'
import { readTasks, TASKS_PER_PAGE } from '../read-tasks.ts'
import { sayIn } from '../words/say.ts'
import { tasksAddress, TASKS_PATH } from './addresses.ts'
import { TaskTable } from './TaskTable.tsx'

/** Everything that has to be looked at, for those who write and publish. */
export const TasksView = (view: AdminViewServerProps) =>
  DeskPage({
    view,
    path: TASKS_PATH,
    mayEnter: isContentStaff,
    title: (locale) => sayIn(locale)('title'),
    children: list,
  })

const MOST_PAGES = 1000

async function list({ req, locale, searchParams }: DeskVisit) {
  const say = sayIn(locale)
  const { admin } = req.payload.config.routes
  const kind = isTaskKind(searchParams['kind']) ? searchParams['kind'] : undefined
  const asked = Number(searchParams['page'] ?? 1)
  const page = Number.isInteger(asked) && asked >= 1 && asked <= MOST_PAGES ? asked : 1
  const role = roleOf(req)
  if (role === undefined || !req.user) return null
  const { tasks, counts, total } = await readTasks(req.payload.db.pool, {
    person: String(req.user.id),
    role,
    kind,
    page,
  })
  const names = await findNames(req, tasks, locale)
  const all = [...counts.values()].reduce((sum, each) => sum + each, 0)
  const links = [
    { kind: undefined, label: say('all'), n: all },
    ...TASK_KINDS.filter((each) => counts.has(each) || each === kind).map((each) => ({
      kind: each,
      label: say(`kind.${each}`),
      n: counts.get(each) ?? 0,
    })),
  ]
  return (
    <>
      <p>{say('intro')}</p>
      <nav aria-label={say('filter')}>
        <ul className="desk-groups">
          {links.map((link) => (
            <li key={link.kind ?? 'all'}>
              <Link
                href={tasksAddress(admin, link.kind)}
                prefetch={false}
                aria-current={link.kind === kind ? 'page' : undefined}
              >
                {link.label} <span className="desk-groups__size">{formatNumber(link.n, locale)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {tasks.length === 0 ? (
        <p className="desk-empty">{say('empty')}</p>
      ) : (
        <TaskTable tasks={tasks} names={names} locale={locale} now={new Date()} />
      )}
      <Pages
        page={page}
        pages={Math.ceil(total / TASKS_PER_PAGE)}
        locale={locale}
        addressOf={(each) => tasksAddress(admin, kind, each)}
      />
    </>
  )
}
