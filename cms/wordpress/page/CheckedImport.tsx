import { ArrivedHeading } from '../../desk-page/ArrivedHeading.tsx'
import type { DeskVisit } from '../../desk-page/DeskPage.tsx'
import { countsOf, type Report } from '../report.ts'
import type { StoredImport } from '../store.ts'
import { sayIn } from '../words/say.ts'
import { ChoicesForm } from './ChoicesForm.tsx'
import { DocumentList } from './DocumentList.tsx'
import { Figures } from './Figures.tsx'
import { LeftOutTable } from './LeftOutTable.tsx'

/** A dry run: the figures, the choices, and every document with where it goes. */
export function CheckedImport({ visit, found, report }: { visit: DeskVisit; found: StoredImport; report: Report }) {
  const { locale, req } = visit
  const say = sayIn(locale)
  const { api } = req.payload.config.routes
  return (
    <>
      <section className="sheets__step" aria-labelledby="wordpress-check">
        <ArrivedHeading id="wordpress-check">{say('check.title')}</ArrivedHeading>
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
      <DocumentList visit={visit} id={found.id} documents={report.documents} />
      <LeftOutTable leftOut={report.leftOut} locale={locale} />
    </>
  )
}
