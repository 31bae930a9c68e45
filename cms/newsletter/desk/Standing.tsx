import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { PATIENCE_MINUTES, SENDING_STATE_LABELS } from '../../../collections/vocabulary/newsletter.ts'
import type { Desk, DeskSending } from '../answers.ts'
import { writeMoment } from '../../desk-page/moment.ts'
import { sayIn, type Say } from './words/say.ts'

/** The moment that is of interest in each state. */
function momentOf({ state, dueAt, begunAt, endedAt }: DeskSending): string {
  if (state === 'sent') return endedAt ?? dueAt
  return state === 'sending' ? (begunAt ?? dueAt) : dueAt
}

/** A person takes a schedule back before it is due; what was late for so long, the worker has called off. */
const wasCalledOff = ({ state, dueAt, endedAt }: DeskSending): boolean =>
  state === 'cancelled' && endedAt !== null && Date.parse(endedAt) >= Date.parse(dueAt) + PATIENCE_MINUTES * 60_000

function sayState(say: Say, sending: DeskSending | null): string {
  if (sending === null) return say('state.none')
  const word = wasCalledOff(sending) ? 'state.calledOff' : (`state.${sending.state}` as const)
  return say(word, { moment: writeMoment(momentOf(sending)) })
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
        {sayState(say, sending)}
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
