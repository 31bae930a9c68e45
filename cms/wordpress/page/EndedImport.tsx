import type { Locale } from '../../../collections/vocabulary/locales.ts'
import type { StoredImport } from '../store.ts'
import { sayIn, sayProblem } from '../words/say.ts'
import { TakeBack } from './TakeBack.tsx'

interface Props {
  api: string
  found: StoredImport
  locale: Locale
}

/** What became of an import, and the way back. */
export function EndedImport({ api, found: { id, outcome, state }, locale }: Props) {
  const say = sayIn(locale)
  const isUndone = state === 'undone'
  const title = state === 'failed' ? 'failed.title' : isUndone ? 'undone.title' : 'done.title'
  return (
    <section className="sheets__step" aria-labelledby="wordpress-ended">
      <h2 id="wordpress-ended">{say(title)}</h2>
      {state === 'failed' && <p>{say('failed.text')}</p>}
      {state === 'done' && <p>{say('done.drafts')}</p>}
      {outcome.length === 0 && state === 'done' && <p>{say('done.fine')}</p>}
      {isUndone && outcome.length > 0 && <p>{say('undone.kept')}</p>}
      {outcome.length > 0 && (
        <>
          <h3 id="wordpress-outcome">{say('done.problems')}</h3>
          <table className="desk-list" aria-labelledby="wordpress-outcome">
            <thead>
              <tr>
                <th scope="col">{say('list.document')}</th>
                <th scope="col">{say('list.look')}</th>
              </tr>
            </thead>
            <tbody>
              {outcome.map((each, index) => (
                <tr key={`${index} ${each.title}`}>
                  <th scope="row">{each.title}</th>
                  <td>{sayProblem(say, each)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {!isUndone && <TakeBack api={api} id={id} locale={locale} />}
    </section>
  )
}
