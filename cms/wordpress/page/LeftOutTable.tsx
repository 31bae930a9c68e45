import type { Locale } from '../../../collections/vocabulary/locales.ts'
import type { LeftOut } from '../plan/plan.ts'
import { sayIn, sayReason } from '../words/say.ts'

/** More than this nobody reads on a page. */
const SHOWN = 200

/** What is not imported, and why. */
export function LeftOutTable({ leftOut, locale }: { leftOut: readonly LeftOut[]; locale: Locale }) {
  const say = sayIn(locale)
  if (leftOut.length === 0) return null
  return (
    <section className="sheets__step" aria-labelledby="wordpress-left">
      <h2 id="wordpress-left">{say('left.title')}</h2>
      <table className="desk-list">
        <thead>
          <tr>
            <th scope="col">{say('list.document')}</th>
            <th scope="col">{say('left.why')}</th>
          </tr>
        </thead>
        <tbody>
          {leftOut.slice(0, SHOWN).map((left, index) => (
            <tr key={`${left.post} ${index}`}>
              <th scope="row">{left.title}</th>
              <td>{sayReason(say, left)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {leftOut.length > SHOWN && <p>{say('progress.done', { done: SHOWN, all: leftOut.length })}</p>}
    </section>
  )
}
