import type { UIFieldServerProps } from 'payload'

import { decisionsAt, MEMBER_STATUSES } from '../../../collections/vocabulary/members.ts'
import { isPublisher } from '../../access/who.ts'
import { pageLocale } from '../../i18n/page-locale.ts'
import { MEMBER_WORDS } from '../words.ts'
import { DecisionButtons } from './DecisionButtons.tsx'

/** Beside a member, for publishers: what can be decided about the account now. */
export function Decisions({ data, id, payload, req }: UIFieldServerProps) {
  const status = MEMBER_STATUSES.find((each) => each === data['status'])
  if (typeof id !== 'string' || status === undefined || !isPublisher({ req })) return null
  const locale = pageLocale(req.i18n)
  const words = MEMBER_WORDS[locale]
  const name: unknown = data['name']
  return (
    <section className="member-decisions" lang={locale} aria-labelledby="member-decisions">
      <h4 id="member-decisions">{words.heading}</h4>
      {status === 'awaiting-approval' && <p>{words.waiting}</p>}
      <DecisionButtons
        address={`${payload.config.routes.api}/members/${id}/decide`}
        decisions={decisionsAt(status)}
        locale={locale}
        name={typeof name === 'string' ? name : ''}
        words={words}
      />
    </section>
  )
}
