import Link from 'next/link.js'

import type { DeskVisit } from '../../desk-page/DeskPage.tsx'
import { Pages } from '../../desk-page/Pages.tsx'
import { importAddress } from '../paths.ts'
import { countsOf, type Report } from '../report.ts'
import type { StoredImport } from '../store.ts'
import { sayIn } from '../words/say.ts'
import { ChoicesForm } from './ChoicesForm.tsx'
import { DocumentTable } from './DocumentTable.tsx'
import { Figures } from './Figures.tsx'
import { LeftOutTable } from './LeftOutTable.tsx'

const PER_PAGE = 100

/** A dry run: the figures, the choices, and every document with where it goes. */
export function CheckedImport({ visit, found, report }: { visit: DeskVisit; found: StoredImport; report: Report }) {
  const { locale, req, searchParams } = visit
  const say = sayIn(locale)
  const { admin, api } = req.payload.config.routes
  const onlyProblems = searchParams['only'] === 'problems'
  const listed = onlyProblems ? report.documents.filter(({ problems }) => problems.length > 0) : report.documents
  const pages = Math.max(1, Math.ceil(listed.length / PER_PAGE))
  const asked = Number(searchParams['page'] ?? 1)
  const page = Number.isInteger(asked) && asked >= 1 && asked <= pages ? asked : 1
  const addressOf = (only: boolean, each = 1) =>
    importAddress(admin, found.id, { ...(only && { only: 'problems' }), ...(each > 1 && { page: String(each) }) })
  return (
    <>
      <section className="sheets__step" aria-labelledby="wordpress-check">
        <h2 id="wordpress-check">{say('check.title')}</h2>
        <p>{say('check.of', { name: found.fileName, site: report.siteUrl })}</p>
        <Figures report={report} locale={locale} />
      </section>
      <section className="sheets__step" aria-labelledby="wordpress-choices">
        <h2 id="wordpress-choices">{say('choices.title')}</h2>
        <ChoicesForm
          api={api}
          id={found.id}
          locale={locale}
          choices={found.choices}
          categories={report.categories}
          hasPictures={report.pictures.used > 0}
          siteUrl={report.siteUrl}
          documents={countsOf(report).new}
        />
      </section>
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
      <LeftOutTable leftOut={report.leftOut} locale={locale} />
    </>
  )
}
