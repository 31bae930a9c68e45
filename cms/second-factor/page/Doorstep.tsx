import { Button } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'

import { isLocale, LOCALE_NAMES, otherLocale } from '../../../collections/vocabulary/locales.ts'
import { pageLocale } from '../../i18n/page-locale.ts'
import { enrol } from '../enrolment.ts'
import { awaitsSecondFactor, holderOf } from '../holder.ts'
import { SECOND_FACTOR_PATHS } from '../paths.ts'
import { SECOND_FACTOR_WORDS } from '../words.ts'
import { CodeForm } from './CodeForm.tsx'
import { destination } from './destination.ts'
import { EnrolmentSteps } from './EnrolmentSteps.tsx'

/**
 * Where Payload sends those who are logged in and may not enter. Whoever has only a second factor to show shows it here
 * and goes on; the others are told.
 */
export async function Doorstep({ initPageResult, searchParams = {} }: AdminViewServerProps) {
  const { permissions, req } = initPageResult
  const { payload, user } = req
  const { admin, routes } = payload.config
  const inAdmin = (path: '/' | `/${string}`) => formatAdminURL({ adminRoute: routes.admin, path })
  const next = destination(routes.admin, searchParams['redirect'])
  if (!user) redirect(inAdmin(admin.routes.login))
  if (permissions.canAccessAdmin) redirect(next)

  const locale = isLocale(searchParams['language']) ? searchParams['language'] : pageLocale(req.i18n)
  const words = SECOND_FACTOR_WORDS[locale]
  const holder = awaitsSecondFactor(req) ? holderOf(req) : undefined
  const enrolment = holder && (await enrol(payload, holder, user.email ?? ''))
  const heading = holder ? (enrolment ? words.enrolHeading : words.codeHeading) : words.noAccessHeading

  const other = otherLocale(locale)
  const inOther = new URLSearchParams({ language: other, redirect: next })
  return (
    <main className="doorstep" lang={locale}>
      <h1>{heading}</h1>
      {enrolment && <EnrolmentSteps enrolment={enrolment} words={words} />}
      {!enrolment && <p>{holder ? words.codeWhy : words.noAccess}</p>}
      {holder && (
        <CodeForm
          endpoint={formatAdminURL({ apiRoute: routes.api, path: `/${admin.user}${SECOND_FACTOR_PATHS.verify}` })}
          next={next}
          submit={enrolment ? words.confirm : words.continue}
          words={words}
        />
      )}
      {holder && !enrolment && <p className="doorstep__hint">{words.lost}</p>}
      <div className="doorstep__ways-out">
        <Button buttonStyle="secondary" el="link" margin={false} to={inAdmin(admin.routes.logout)}>
          {words.logOut}
        </Button>
        <a href={`?${inOther.toString()}`} hrefLang={other} lang={other}>
          {LOCALE_NAMES[other]}
        </a>
      </div>
    </main>
  )
}
