import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { notFound, redirect } from 'next/navigation.js'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import type { ReactNode } from 'react'

import type { Locale } from '../../collections/vocabulary/locales.ts'
import { requestHere } from '../access/page-visitor.ts'
import { pageLocale } from '../i18n/page-locale.ts'

/** What a page of ours knows of who asks for it. */
export interface DeskVisit {
  req: PayloadRequest
  locale: Locale
  searchParams: Readonly<Record<string, string | string[] | undefined>>
}

interface Props {
  view: AdminViewServerProps
  /** Its own address, where somebody comes back to who has to log in first. */
  path: string
  mayEnter: (asking: { req: PayloadRequest }) => boolean
  title: (locale: Locale) => string
  children: (visit: DeskVisit) => Promise<ReactNode>
}

/** A page of the administration that is of no collection, in its frame. Payload lets everybody in here; this does not. */
export async function DeskPage({ view, path, mayEnter, title, children }: Props) {
  const { initPageResult, params, searchParams = {} } = view
  const { i18n, payload, user } = initPageResult.req
  const { admin } = payload.config.routes
  const req = await requestHere(payload, user)
  if (req === undefined) redirect(`${admin}/login?redirect=${encodeURIComponent(admin + path)}`)
  if (!mayEnter({ req })) notFound()
  const locale = pageLocale(i18n)
  return (
    <DefaultTemplate
      i18n={i18n}
      payload={payload}
      permissions={initPageResult.permissions}
      searchParams={searchParams}
      visibleEntities={initPageResult.visibleEntities}
      {...(initPageResult.locale && { locale: initPageResult.locale })}
      {...(params && { params })}
      {...(user && { user })}
    >
      <Gutter>
        <div className="desk" lang={locale}>
          <SetStepNav nav={[{ label: title(locale) }]} />
          <h1>{title(locale)}</h1>
          {await children({ req, locale, searchParams })}
        </div>
      </Gutter>
    </DefaultTemplate>
  )
}
