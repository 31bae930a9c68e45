'use client'

import type { ReactNode } from 'react'

import { LOCALE_NAMES } from '../../../../collections/vocabulary/locales.ts'
import { groupReference } from '../../../../collections/vocabulary/reference-numbers.ts'
import { CLASSIFICATION_LABELS, REPORT_SOURCE_LABELS } from '../../../../collections/vocabulary/reports.ts'
import { formatNumber } from '../../../../collections/vocabulary/wording.ts'
import type { Case } from '../../case-view.ts'
import { PriorityMark, StatusMark } from '../Marks.tsx'
import { beforeInWords } from '../queue/QueueTable.tsx'
import { writeMoment } from '../../../desk-page/moment.ts'
import { useDesk } from './desk-context.ts'

interface Props {
  facts: Case
  /** In words, where the case is being worked on. */
  age?: string
}

/** Who and what, without anything that was sealed. */
export function CaseHead({ facts, age }: Props) {
  const { locale, say } = useDesk()
  return (
    <div className="desk-head">
      <h1>{say('case.title', { reference: groupReference(facts.reference) })}</h1>
      <p className="desk-head__marks">
        <StatusMark status={facts.status} locale={locale} /> <PriorityMark priority={facts.priority} locale={locale} />
      </p>
      <dl className="desk-facts">
        <Fact name={say('case.received')}>
          <Moment iso={facts.receivedAt} /> {age !== undefined && `(${age})`}
        </Fact>
        <Fact name={say('filter.source')}>{REPORT_SOURCE_LABELS[facts.sourceType][locale]}</Fact>
        <Fact name={say('queue.addresses')}>{formatNumber(facts.addressCount, locale)}</Fact>
        <Fact name={say('queue.before')}>{beforeInWords(say, facts.reportedBefore)}</Fact>
        <Fact name={say('queue.language')}>
          <span lang={facts.language}>{LOCALE_NAMES[facts.language]}</span>
        </Fact>
        <Fact name={say('queue.reporter')}>{say(facts.anonymous ? 'reporter.anonymous' : 'reporter.named')}</Fact>
        {facts.classification !== null && (
          <Fact name={say('case.classification')}>{CLASSIFICATION_LABELS[facts.classification][locale]}</Fact>
        )}
        {facts.removedAt !== null && (
          <Fact name={say('case.removed')}>
            <Moment iso={facts.removedAt} />
          </Fact>
        )}
        {facts.closedAt !== null && (
          <Fact name={say('case.closed')}>
            <Moment iso={facts.closedAt} />
          </Fact>
        )}
      </dl>
    </div>
  )
}

export const Moment = ({ iso }: { iso: string }) => <time dateTime={iso}>{writeMoment(iso)}</time>

export const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)
