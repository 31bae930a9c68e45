import { SetStepNav } from '@payloadcms/ui'
import { notFound, redirect } from 'next/navigation.js'
import { createLocalReq, type AdminViewServerProps } from 'payload'
import { z } from 'zod'

import { isLocale, LOCALE_NAMES, LOCALES } from '../../../collections/vocabulary/locales.ts'
import { pageLocale } from '../../i18n/page-locale.ts'
import { BOARD_PATH, documentAddress, sideBySideAddress } from '../addresses.ts'
import { kindNames } from '../board/kind-names.ts'
import { OwnPage } from '../board/OwnPage.tsx'
import { isTranslated, isTranslatedGlobal, titleFieldOf } from '../kinds.ts'
import { rightsHere } from '../rights.ts'
import { openTranslation, translatedInto } from '../translation.ts'
import { valueIn } from '../values.ts'
import { sayIn } from '../words/say.ts'
import { SideDesk } from './SideDesk.tsx'

const segmentsSchema = z.array(z.string())

/** A document in two languages, field by field: the one that it is translated from, and the one that is written. */
export async function SideView(view: AdminViewServerProps) {
  const { i18n, payload, user } = view.initPageResult.req
  const { routes } = payload.config
  const { writes, publishes } = await rightsHere(payload, user)
  if (!writes) redirect(routes.admin)
  // Payload hands no parameters to pages that are not about one of its own collections.
  const [, collection = '', uuid] = segmentsSchema.parse(view.params?.['segments'])
  const id = z.uuid().safeParse(uuid)
  if (!isTranslated(collection) || !id.success) notFound()
  const wanted = view.searchParams?.['into']
  const into = isLocale(wanted) ? wanted : 'km'
  const req = await createLocalReq({ ...(user && { user }) }, payload)
  const open = await openTranslation(req, collection, id.data, into)
  if (open === undefined) notFound()
  if (open.source === into) redirect(sideBySideAddress(routes.admin, collection, id.data, translatedInto(open.source)))

  const locale = pageLocale(i18n)
  const say = sayIn(locale)
  const field = titleFieldOf(collection)
  const titles = [locale, ...LOCALES].map((each) =>
    field === undefined ? kindNames(payload.config, each)[collection] : valueIn(open.document, field, each),
  )
  const title = titles.find((each): each is string => typeof each === 'string' && each !== '')
  return (
    <OwnPage {...view}>
      <SetStepNav
        nav={[
          { label: say('board.title'), url: routes.admin + BOARD_PATH },
          { label: title ?? say('board.untitled'), url: documentAddress(routes.admin, collection, id.data, into) },
          { label: LOCALE_NAMES[into] },
        ]}
      />
      <h1>
        {title ?? say('board.untitled')}
        <span className="side__into">{say('board.translate', { language: say(`language.${into}`) })}</span>
      </h1>
      {isTranslatedGlobal(collection) && !publishes && <p className="desk-empty">{say('side.publishersOnly')}</p>}
      <SideDesk
        key={`${id.data} ${into}`}
        translation={open.translation}
        address={`${routes.api}${BOARD_PATH}/${collection}/${id.data}`}
        home={documentAddress(routes.admin, collection, id.data, into)}
        locale={locale}
      />
    </OwnPage>
  )
}
