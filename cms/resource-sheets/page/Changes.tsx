import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { formatNumber } from '../../../collections/vocabulary/wording.ts'
import type { PlanAnswer } from '../answers.ts'
import { sayIn } from '../words/say.ts'

const SHOWN = 100

/** Rows that would be written, and which columns of them. */
export function Changes({ plans, locale }: { plans: readonly PlanAnswer[]; locale: Locale }) {
  const say = sayIn(locale)
  const rows = plans.filter(({ kind }) => kind !== 'faulty')
  if (rows.length === 0) return null
  return (
    <details className="sheets__changes" open={rows.length <= 10}>
      <summary>{say('changes.title')}</summary>
      <table className="sheets__table">
        <thead>
          <tr>
            <th scope="col">{say('problems.row')}</th>
            <th scope="col">{say('changes.resource')}</th>
            <th scope="col">{say('changes.what')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map(({ row, slug, kind, changes }) => (
            <tr key={row}>
              <td className="sheets__number">{formatNumber(row, locale)}</td>
              <td lang="en">{slug}</td>
              <td>{kind === 'new' ? say('changes.new') : say('changes.changed', { columns: changes.join(', ') })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > SHOWN && <p>{say('more', { shown: SHOWN, all: rows.length })}</p>}
    </details>
  )
}
