import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { COLUMNS } from '../columns.ts'
import { COLUMN_WORDS } from '../words/columns.ts'
import { sayIn } from '../words/say.ts'

/** For those who do not open the template first. Closed, because it is long. */
export function ColumnList({ locale }: { locale: Locale }) {
  const say = sayIn(locale)
  return (
    <details className="sheets__columns">
      <summary>{say('columns.title')}</summary>
      <ul>
        <li>{say('rules.keep')}</li>
        <li>{say('rules.empty')}</li>
        <li>{say('rules.lists')}</li>
        <li>{say('rules.example')}</li>
      </ul>
      <dl>
        {COLUMNS.map((column) => (
          <div key={column}>
            <dt>
              <code lang="en">{column}</code>
            </dt>
            <dd>{COLUMN_WORDS[locale][column]}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
