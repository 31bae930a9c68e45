import { Gutter, SetStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'

import { requestHere } from '../../access/page-visitor.ts'
import { pageLocale } from '../../i18n/page-locale.ts'
import { sheetRights } from '../rights.ts'
import { sayIn } from '../words/say.ts'
import { ColumnList } from './ColumnList.tsx'
import { ImportDesk } from './ImportDesk.tsx'
import { TemplateLinks } from './TemplateLinks.tsx'

/** Many resources at once, out of a file: first what would happen, then doing it. */
export async function ImportView({ initPageResult }: AdminViewServerProps) {
  const { i18n, payload, user } = initPageResult.req
  const req = await requestHere(payload, user)
  const rights = req && (await sheetRights(req))
  if (!rights?.writes) notFound()
  const locale = pageLocale(i18n)
  const say = sayIn(locale)
  const { routes } = payload.config
  const [api, list] = [`${routes.api}/resources`, `${routes.admin}/collections/resources`]

  return (
    <Gutter>
      <div className="desk sheets" lang={locale}>
        <SetStepNav nav={[{ label: say('resources'), url: list }, { label: say('title') }]} />
        <h1>{say('title')}</h1>
        <p className="sheets__intro">{say('intro')}</p>
        {!rights.publishes && <p>{say('import.drafts')}</p>}
        <ImportDesk api={api} list={list} locale={locale}>
          <section className="sheets__step" aria-labelledby="sheets-template">
            <h2 id="sheets-template">{say('template.title')}</h2>
            <TemplateLinks api={api} say={say} />
            <ColumnList locale={locale} />
          </section>
        </ImportDesk>
      </div>
    </Gutter>
  )
}
