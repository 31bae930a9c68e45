import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { formatNumber } from '../../../collections/vocabulary/wording.ts'
import type { PlanAnswer } from '../answers.ts'
import { sayIn, sayProblem } from '../words/say.ts'
import { problemLines } from './reports.ts'
import { SaveCsv } from './SaveCsv.tsx'

/** More than this nobody reads on a page; the file has all of them. */
const SHOWN = 100

export function Problems({ plans, locale }: { plans: readonly PlanAnswer[]; locale: Locale }) {
  const say = sayIn(locale)
  const problems = plans.flatMap(({ row, problems: found }) => found.map((problem) => ({ row, ...problem })))
  if (problems.length === 0) return null
  return (
    <>
      <h3 id="sheets-problems">{say('problems.title')}</h3>
      <table className="sheets__table" aria-labelledby="sheets-problems">
        <thead>
          <tr>
            <th scope="col">{say('problems.row')}</th>
            <th scope="col">{say('problems.column')}</th>
            <th scope="col">{say('problems.written')}</th>
            <th scope="col">{say('problems.wrong')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, SHOWN).map((problem) => (
            <tr key={`${problem.row} ${problem.column} ${problem.problem}`}>
              <td className="sheets__number">{formatNumber(problem.row, locale)}</td>
              <td>
                <code lang="en">{problem.column}</code>
              </td>
              <td className="sheets__written" dir="auto">
                {problem.written || <span className="desk-hint">{say('problems.nothing')}</span>}
              </td>
              <td>{sayProblem(say, problem)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {problems.length > SHOWN && <p>{say('more', { shown: SHOWN, all: problems.length })}</p>}
      <p>
        <SaveCsv name="import-problems" lines={() => problemLines(plans, say)}>
          {say('problems.download')}
        </SaveCsv>
      </p>
    </>
  )
}
