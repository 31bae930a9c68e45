import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { DELIVERY_STATES, DELIVERY_STATE_LABELS } from '../../../collections/vocabulary/newsletter.ts'
import { formatNumber } from '../../../collections/vocabulary/wording.ts'
import type { DeskSending } from '../answers.ts'
import type { SendingInHand } from './use-sending.ts'
import { sayIn } from './words/say.ts'

interface Props {
  sending: DeskSending
  locale: Locale
  /** For those who may pause it and let it go on. */
  act: SendingInHand['act'] | undefined
}

/** How many readers have their letter, and what became of the others. */
export function Progress({ sending: { state, counts }, locale, act }: Props) {
  const say = sayIn(locale)
  const all = DELIVERY_STATES.reduce((sum, each) => sum + (counts[each] ?? 0), 0)
  const done = all - counts.waiting - counts['handed-over']
  const shown = DELIVERY_STATES.filter((each) => counts[each] > 0 || each === 'sent')
  return (
    <>
      <h3 id="sending-progress">{say('progress.title')}</h3>
      {all === 0 ? (
        <p>{say('progress.none')}</p>
      ) : (
        <div className="desk-progress">
          <progress aria-labelledby="sending-progress" max={all} value={done} />
          <span>{say('progress.done', { done, all })}</span>
        </div>
      )}
      <dl className="sending__counts">
        {shown.map((each) => (
          <div key={each} data-delivery={each}>
            <dt>{DELIVERY_STATE_LABELS[each][locale]}</dt>
            <dd>{formatNumber(counts[each], locale)}</dd>
          </div>
        ))}
      </dl>
      {act && (state === 'sending' || state === 'paused') && (
        <div className="desk-buttons">
          {state === 'sending' ? (
            <button type="button" className="desk-button" onClick={() => void act('pause', {})}>
              {say('progress.pause')}
            </button>
          ) : (
            <button type="button" className="desk-button desk-button--main" onClick={() => void act('resume', {})}>
              {say('progress.resume')}
            </button>
          )}
        </div>
      )}
    </>
  )
}
