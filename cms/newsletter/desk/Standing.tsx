import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { SENDING_STATE_LABELS } from '../../../collections/vocabulary/newsletter.ts'
import type { Desk } from '../answers.ts'
import { writeMoment } from '../../desk-page/moment.ts'
import { sayIn } from './words/say.ts'

/** The moment that is of interest in each state. */
function momentOf({ state, dueAt, begunAt, endedAt }: NonNullable<Desk['sending']>): string {
  if (state === 'sent') return endedAt ?? dueAt
  return state === 'sending' ? (begunAt ?? dueAt) : dueAt
}

/** Where the issue stands, and what keeps it from going out. */
export function Standing({ desk: { sending, hindrance }, locale }: { desk: Desk; locale: Locale }) {
  const say = sayIn(locale)
  const from = hindrance?.from
  // Published by then is published in time.
  const isTimely = sending?.state === 'scheduled' && from !== undefined && new Date(from) <= new Date(sending.dueAt)
  return (
    <>
      <p className="sending__standing">
        {sending && (
          <span className="desk-mark" data-sending={sending.state}>
            {SENDING_STATE_LABELS[sending.state][locale]}
          </span>
        )}{' '}
        {sending ? say(`state.${sending.state}`, { moment: writeMoment(momentOf(sending)) }) : say('state.none')}
      </p>
      {hindrance && !isTimely && (
        <div className="sending__note">
          {sending?.state === 'scheduled' && (
            <p>
              <strong>{say('hindrance.scheduled')}</strong>
            </p>
          )}
          <p>{say(`refused.${hindrance.why}`, from === undefined ? {} : { moment: writeMoment(from) })}</p>
        </div>
      )}
    </>
  )
}
