import { SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'

import { count } from '../../../collections/vocabulary/wording.ts'
import { Pages } from '../../desk-page/Pages.tsx'
import { pageLocale } from '../../i18n/page-locale.ts'
import { BOARD_PATH, boardAddress } from '../addresses.ts'
import { boardFilterSchema, readBoard } from '../board.ts'
import { rightsHere } from '../rights.ts'
import { sayIn } from '../words/say.ts'
import { BoardFilters } from './BoardFilters.tsx'
import { BoardTable } from './BoardTable.tsx'
import { kindNames } from './kind-names.ts'
import { OwnPage } from './OwnPage.tsx'

/** Every document in every language, and what there is to do. */
export async function BoardView(view: AdminViewServerProps) {
  const { i18n, payload, user } = view.initPageResult.req
  const { routes } = payload.config
  // Whoever may not see it is sent where Payload asks who they are.
  if (!(await rightsHere(payload, user)).writes) redirect(routes.admin)
  const locale = pageLocale(i18n)
  const say = sayIn(locale)
  const home = routes.admin + BOARD_PATH
  const filter = boardFilterSchema.parse(view.searchParams ?? {})
  const board = await readBoard(payload.db.pool, filter)
  const names = kindNames(payload.config, locale)
  const isFiltered = [filter.state, filter.into, filter.kind, filter.q].some((each) => each !== undefined)

  return (
    <OwnPage {...view}>
      <SetStepNav nav={[{ label: say('board.title') }]} />
      <h1>{say('board.title')}</h1>
      <p className="translations__intro">{say('board.intro')}</p>
      <BoardFilters filter={filter} counts={board.counts} names={names} home={home} locale={locale} />
      <p className="desk-queue__count">{count(say, 'board.count', board.total)}</p>
      {board.rows.length === 0 ? (
        <p className="desk-empty">{say(isFiltered ? 'board.nothing' : 'board.empty')}</p>
      ) : (
        <BoardTable rows={board.rows} names={names} admin={routes.admin} locale={locale} />
      )}
      <Pages
        page={filter.sheet}
        pages={board.pages}
        locale={locale}
        addressOf={(sheet) => boardAddress(home, { ...filter, sheet })}
      />
    </OwnPage>
  )
}
