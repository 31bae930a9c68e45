import { Gutter, SetStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation.js'
import type { DocumentViewServerProps } from 'payload'

import { COUNTRIES, countryName } from '../../../../collections/vocabulary/countries.ts'
import type { Locale } from '../../../../collections/vocabulary/locales.ts'
import { groupReference } from '../../../../collections/vocabulary/reference-numbers.ts'
import { requestHere } from '../../../access/page-visitor.ts'
import { isAnalyst } from '../../../access/who.ts'
import { pageLocale } from '../../../i18n/page-locale.ts'
import { relatedCases } from '../../cases.ts'
import { readCaseFile } from '../../endpoints.ts'
import { ageInWords, sayIn } from '../words/say.ts'
import { CaseDesk } from './CaseDesk.tsx'

/** Names come from here: browsers do not know the names of countries in Khmer. */
function countriesIn(locale: Locale) {
  const byName = new Intl.Collator(locale)
  return COUNTRIES.map((code) => ({ code, name: countryName(code, locale) })).toSorted((a, b) =>
    byName.compare(a.name, b.name),
  )
}

/** One case, closed: what is sealed is asked for by the page, when the analyst wants it. */
export async function CaseView({ doc, i18n, payload, user }: DocumentViewServerProps) {
  const req = await requestHere(payload, user)
  if (req === undefined || !isAnalyst({ req })) notFound()
  const { id: asked } = (doc ?? {}) as { id?: unknown }
  const { pool } = payload.db
  const file = typeof asked === 'string' ? await readCaseFile(pool, asked) : undefined
  if (file === undefined) notFound()
  const { id, reference, receivedAt } = file.facts
  const locale = pageLocale(i18n)
  const say = sayIn(locale)
  const { routes } = payload.config
  const home = `${routes.admin}/collections/reports`

  return (
    <Gutter>
      <div className="desk" lang={locale}>
        {/* Numbers on a phone must not become links that dial. */}
        <meta name="format-detection" content="telephone=no, email=no, address=no, date=no, url=no" />
        <SetStepNav nav={[{ label: say('queue.title'), url: home }, { label: groupReference(reference) }]} />
        <CaseDesk
          key={id}
          file={file}
          age={ageInWords(say, Date.parse(receivedAt), Date.now())}
          related={await relatedCases(pool, id)}
          countries={countriesIn(locale)}
          api={`${routes.api}/reports/${id}`}
          home={home}
          locale={locale}
        />
      </div>
    </Gutter>
  )
}
