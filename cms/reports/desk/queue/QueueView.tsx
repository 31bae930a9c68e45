import { Gutter, SetStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation.js'
import type { ListViewServerProps } from 'payload'

import { count } from '../../../../collections/vocabulary/wording.ts'
import { requestHere } from '../../../access/page-visitor.ts'
import { isAnalyst } from '../../../access/who.ts'
import { Pages } from '../../../desk-page/Pages.tsx'
import { pageLocale } from '../../../i18n/page-locale.ts'
import { queueFilterSchema, readQueue } from '../../queue.ts'
import { sayIn } from '../words/say.ts'
import { queueAddress } from './addresses.ts'
import { FindByNumber } from './FindByNumber.tsx'
import { QueueFilters } from './QueueFilters.tsx'
import { QueueTable } from './QueueTable.tsx'

/** The queue of reports, the most urgent first. */
export async function QueueView({ i18n, payload, searchParams, user }: ListViewServerProps) {
  const req = await requestHere(payload, user)
  if (req === undefined || !isAnalyst({ req })) notFound()
  const locale = pageLocale(i18n)
  const say = sayIn(locale)
  const { routes } = payload.config
  const home = `${routes.admin}/collections/reports`
  const filter = queueFilterSchema.parse(searchParams ?? {})
  const queue = await readQueue(payload.db.pool, filter)
  const isFiltered = filter.state !== undefined || filter.priority !== undefined || filter.source !== undefined

  return (
    <Gutter>
      <div className="desk" lang={locale}>
        <SetStepNav nav={[{ label: say('queue.title') }]} />
        <div className="desk-queue__head">
          <h1>{say('queue.title')}</h1>
          <FindByNumber api={`${routes.api}/reports`} home={home} locale={locale} />
        </div>
        <QueueFilters filter={filter} counts={queue.counts} home={home} locale={locale} />
        <p className="desk-queue__count">{count(say, 'queue.count', queue.total)}</p>
        {queue.rows.length === 0 ? (
          <p className="desk-empty">{say(isFiltered ? 'queue.nothing' : 'queue.empty')}</p>
        ) : (
          <QueueTable rows={queue.rows} home={home} locale={locale} now={Date.now()} />
        )}
        <Pages
          page={filter.sheet}
          pages={queue.pages}
          locale={locale}
          addressOf={(sheet) => queueAddress(home, { ...filter, sheet })}
        />
      </div>
    </Gutter>
  )
}
