import Link from 'next/link.js'

import { dayInPhnomPenh } from '../../../collections/vocabulary/phnom-penh.ts'
import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { importAddress } from '../paths.ts'
import type { StoredImport } from '../store.ts'
import { sayIn } from '../words/say.ts'

interface Props {
  imports: readonly StoredImport[]
  admin: string
  locale: Locale
}

/** What was imported so far, each with the way to what became of it. */
export function RecentImports({ imports, admin, locale }: Props) {
  const say = sayIn(locale)
  return (
    <section className="sheets__step" aria-labelledby="wordpress-recent">
      <h2 id="wordpress-recent">{say('recent.title')}</h2>
      {imports.length === 0 ? (
        <p className="desk-empty">{say('recent.none')}</p>
      ) : (
        <table className="desk-list" aria-labelledby="wordpress-recent">
          <thead>
            <tr>
              <th scope="col">{say('recent.file')}</th>
              <th scope="col">{say('recent.when')}</th>
              <th scope="col">{say('recent.who')}</th>
              <th scope="col">{say('recent.state')}</th>
            </tr>
          </thead>
          <tbody>
            {imports.map(({ id, fileName, site, madeAt, madeByName, state }) => (
              <tr key={id}>
                <th scope="row">
                  <Link href={importAddress(admin, id)} prefetch={false}>
                    {fileName}
                  </Link>
                  <span className="desk-hint">{site}</span>
                </th>
                <td>
                  <time dateTime={madeAt.toISOString()}>{dayInPhnomPenh(madeAt)}</time>
                </td>
                <td>{madeByName ?? say('recent.console')}</td>
                <td>{say(`state.${state}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
