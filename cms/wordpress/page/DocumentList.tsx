import Link from 'next/link.js'

import type { DeskVisit } from '../../desk-page/DeskPage.tsx'
import { Pages } from '../../desk-page/Pages.tsx'
import { importAddress } from '../paths.ts'
import type { ReportedDocument } from '../report.ts'
import { sayIn } from '../words/say.ts'
import { DocumentTable } from './DocumentTable.tsx'

const PER_PAGE = 100

interface Props {
  visit: DeskVisit
  /** Of the import. */
  id: string
  documents: readonly ReportedDocument[]
}

/** Every document of an import, or those alone at which somebody should look. */
export function DocumentList({ visit, id, documents }: Props) {
  const { locale, req, searchParams } = visit
  const say = sayIn(locale)
  const { admin } = req.payload.config.routes
  const onlyProblems = searchParams['only'] === 'problems'
  const listed = onlyProblems ? documents.filter(({ problems }) => problems.length > 0) : documents
  const pages = Math.max(1, Math.ceil(listed.length / PER_PAGE))
  const asked = Number(searchParams['page'] ?? 1)
  const page = Number.isInteger(asked) && asked >= 1 && asked <= pages ? asked : 1
  const addressOf = (only: boolean, each = 1) =>
    importAddress(admin, id, { ...(only && { only: 'problems' }), ...(each > 1 && { page: String(each) }) })
  return (
    <section className="sheets__step" aria-labelledby="wordpress-list">
      <h2 id="wordpress-list">{say('list.title')}</h2>
      <nav aria-labelledby="wordpress-list">
        <ul className="desk-groups">
          {[false, true].map((only) => (
            <li key={String(only)}>
              <Link
                href={addressOf(only)}
                prefetch={false}
                scroll={false}
                aria-current={only === onlyProblems ? 'page' : undefined}
              >
                {say(only ? 'list.only' : 'list.all')}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {listed.length === 0 ? (
        <p className="desk-empty">{say(onlyProblems ? 'list.none' : 'check.nothing')}</p>
      ) : (
        <DocumentTable documents={listed.slice((page - 1) * PER_PAGE, page * PER_PAGE)} locale={locale} />
      )}
      <Pages page={page} pages={pages} locale={locale} addressOf={(each) => addressOf(onlyProblems, each)} />
    </section>
  )
}
