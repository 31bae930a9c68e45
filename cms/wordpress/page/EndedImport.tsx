import Link from 'next/link.js'

import { ArrivedHeading } from '../../desk-page/ArrivedHeading.tsx'
import type { DeskVisit } from '../../desk-page/DeskPage.tsx'
import type { Report } from '../report.ts'
import type { StoredImport } from '../store.ts'
import { sayIn, sayProblem } from '../words/say.ts'
import { DocumentList } from './DocumentList.tsx'
import { LeftOutTable } from './LeftOutTable.tsx'
import { TakeBack } from './TakeBack.tsx'

interface Props {
  visit: DeskVisit
  found: StoredImport
  report: Report | undefined
}

const LISTS = ['news', 'press-releases', 'pages'] as const

/** What became of an import, and the way back. */
export function EndedImport({ visit, found, report }: Props) {
  const { fileName, id, outcome, site, state } = found
  const { locale, req } = visit
  const say = sayIn(locale)
  const { admin, api } = req.payload.config.routes
  const isUndone = state === 'undone'
  const title = state === 'failed' ? 'failed.title' : isUndone ? 'undone.title' : 'done.title'
  return (
    <>
      <section className="sheets__step" aria-labelledby="wordpress-ended">
        <ArrivedHeading key={title} id="wordpress-ended">
          {say(title)}
        </ArrivedHeading>
        <p>{say('ended.of', { name: fileName, site })}</p>
        {state === 'failed' && <p>{say('failed.text')}</p>}
        {state === 'done' && (
          <>
            <p>{say('done.drafts')}</p>
            <ul className="desk-groups">
              {LISTS.map((list) => (
                <li key={list}>
                  <Link href={`${admin}/collections/${list}`} prefetch={false}>
                    {say(`lists.${list}`)}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
        {outcome.length === 0 && state === 'done' && <p>{say('done.fine')}</p>}
        {isUndone && outcome.length > 0 && <p>{say('undone.kept')}</p>}
        {outcome.length > 0 && (
          <>
            <h3 id="wordpress-outcome">{say(isUndone ? 'undone.left' : 'done.problems')}</h3>
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
      {state === 'done' && report !== undefined && (
        <>
          <DocumentList visit={visit} id={id} documents={report.documents} />
          <LeftOutTable leftOut={report.leftOut} locale={locale} />
        </>
      )}
    </>
  )
}
