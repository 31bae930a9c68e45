import { LOCALE_NAMES, type Locale } from '../../../collections/vocabulary/locales.ts'
import type { ReportedDocument } from '../report.ts'
import { sayIn, sayProblem } from '../words/say.ts'

/** The language in which a title is written, for those who hear it. */
const langOf = ({ locales }: ReportedDocument): Locale => locales[0] ?? 'en'

/** Where each document goes, and what somebody should look at. */
export function DocumentTable({ documents, locale }: { documents: readonly ReportedDocument[]; locale: Locale }) {
  const say = sayIn(locale)
  return (
    <table className="desk-list wordpress__list">
      <thead>
        <tr>
          <th scope="col">{say('list.document')}</th>
          <th scope="col">{say('list.becomes')}</th>
          <th scope="col">{say('list.languages')}</th>
          <th scope="col">{say('list.look')}</th>
        </tr>
      </thead>
      <tbody>
        {documents.map((document) => (
          <tr key={document.posts.join()}>
            <th scope="row">
              <strong lang={langOf(document)}>{document.title}</strong>
            </th>
            <td>
              <span>{say(`kind.${document.kind}`)}</span>
              <span className="desk-hint" lang="en">
                {document.slug}
              </span>
              {document.isThere && <span className="desk-mark">{say('list.there')}</span>}
            </td>
            <td>
              {document.locales.map((each) => (
                <span key={each} lang={each}>
                  {LOCALE_NAMES[each]}
                </span>
              ))}
            </td>
            <td>
              {document.problems.length === 0 && <span className="desk-hint">{say('list.fine')}</span>}
              {document.problems.length > 0 && (
                <ul>
                  {document.problems.map((problem) => (
                    <li key={problem.problem}>{sayProblem(say, problem)}</li>
                  ))}
                </ul>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
