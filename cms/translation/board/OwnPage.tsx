import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { pageLocale } from '../../i18n/page-locale.ts'

/** A page of our own with the menu of the administration around it; Payload puts none around what it did not make. */
export function OwnPage({ children, ...view }: AdminViewServerProps & { children: ReactNode }) {
  const { initPageResult, params, searchParams } = view
  const { locale, permissions, req, visibleEntities } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale && { locale })}
      {...(params && { params })}
      payload={req.payload}
      permissions={permissions}
      req={req}
      {...(searchParams && { searchParams })}
      {...(req.user && { user: req.user })}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      <Gutter>
        <div className="desk" lang={pageLocale(req.i18n)}>
          {children}
        </div>
      </Gutter>
    </DefaultTemplate>
  )
}
