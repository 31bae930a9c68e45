import { notFound } from 'next/navigation.js'
import Link from 'next/link.js'
import type { AdminViewServerProps } from 'payload'
import { z } from 'zod'

import { isPublisher } from '../../access/who.ts'
import { DeskPage, type DeskVisit } from '../../desk-page/DeskPage.tsx'
import { IMPORT_PATH, importAddress } from '../paths.ts'
import { isUnderWay } from '../states.ts'
import { findImport, readReport, recentImports } from '../store.ts'
import { sayIn } from '../words/say.ts'
import { CheckedImport } from './CheckedImport.tsx'
import { ChooseExport } from './ChooseExport.tsx'
import { EndedImport } from './EndedImport.tsx'
import { RecentImports } from './RecentImports.tsx'
import { UnderWay } from './UnderWay.tsx'

/** The import from WordPress, for those who may publish. */
export const ImportPage = (view: AdminViewServerProps) =>
  DeskPage({
    view,
    path: IMPORT_PATH,
    mayEnter: isPublisher,
    title: (locale) => sayIn(locale)('title'),
    children: content,
  })

async function content(visit: DeskVisit) {
  const id = visit.searchParams['import']
  return (
    <div className="sheets wordpress">
      {id === undefined ? await beginning(visit) : await one(visit, z.uuid().safeParse(id).data)}
    </div>
  )
}

async function beginning({ req, locale }: DeskVisit) {
  const say = sayIn(locale)
  const { admin, api } = req.payload.config.routes
  return (
    <>
      <p className="sheets__intro">{say('intro')}</p>
      <p className="sheets__intro">{say('intro.drafts')}</p>
      <section className="sheets__step" aria-labelledby="wordpress-file">
        <h2 id="wordpress-file">{say('file.title')}</h2>
        <ChooseExport api={api} admin={admin} locale={locale} />
      </section>
      <RecentImports imports={await recentImports(req.payload.db.pool)} admin={admin} locale={locale} />
    </>
  )
}

async function one(visit: DeskVisit, id: string | undefined) {
  const { req, locale } = visit
  const { pool } = req.payload.db
  const { admin, api } = req.payload.config.routes
  const found = id === undefined ? undefined : await findImport(pool, id)
  if (found === undefined) notFound()
  const { state, done, total } = found
  const report = isUnderWay(state) ? undefined : await readReport(pool, found.id)
  return (
    <>
      <p>
        <Link href={importAddress(admin)} prefetch={false}>
          {sayIn(locale)('back')}
        </Link>
      </p>
      {state === 'checked' && report !== undefined && <CheckedImport visit={visit} found={found} report={report} />}
      {isUnderWay(state) && (
        <UnderWay key={state} api={api} id={found.id} locale={locale} {...{ state, done, total }} />
      )}
      {state !== 'checked' && !isUnderWay(state) && <EndedImport visit={visit} found={found} report={report} />}
    </>
  )
}
