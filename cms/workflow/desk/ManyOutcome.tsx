import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { count } from '../../../collections/vocabulary/wording.ts'
import { DoneLine } from '../../desk-page/DoneLine.tsx'
import { useTold } from '../../desk-page/use-told.ts'
import type { ManyAnswer } from '../many-answer.ts'
import { sayIn } from '../words/say.ts'

interface Props {
  answer: ManyAnswer | 'failed' | undefined
  locale: Locale
}

/** How many have gone a step further, and which have not, by the reason why. */
export function ManyOutcome({ answer, locale }: Props) {
  const say = sayIn(locale)
  const { done, refused } = typeof answer === 'object' ? answer : { done: 0, refused: [] }
  const isRefused = answer === 'failed' || refused.length > 0
  const refusal = useTold<HTMLDivElement>({ trouble: isRefused ? answer : undefined, done: undefined })
  return (
    <>
      <DoneLine words={done > 0 ? count(say, 'many.done', done) : undefined} />
      <div ref={refusal} role="alert" tabIndex={-1}>
        {answer === 'failed' && <p className="desk-problem">{say('error.unavailable')}</p>}
        {refused.length > 0 && (
          <div className="desk-problem">
            <p>{count(say, 'many.refused', refused.length)}</p>
            <ul>
              {[...new Set(refused.map(({ why }) => why))].map((why) => (
                <li key={why}>
                  <strong>{refused.flatMap((each) => (each.why === why ? each.name : [])).join(' · ')}</strong>
                  <br />
                  {why}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </>
  )
}
