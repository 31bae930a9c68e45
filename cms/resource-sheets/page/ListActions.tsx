import type { BeforeListTableServerProps } from 'payload'

import { pageLocale } from '../../i18n/page-locale.ts'
import { IMPORT_VIEW_PATH } from '../paths.ts'
import { ListLinks } from './ListLinks.tsx'
import { rightsHere } from './visitor.ts'

/** Above the list of resources: the way in and out for many at once. */
export async function ListActions({ i18n, payload, user }: BeforeListTableServerProps) {
  if (!(await rightsHere(payload, user)).writes) return null
  const { routes } = payload.config
  return (
    <ListLinks
      api={`${routes.api}/resources`}
      importView={`${routes.admin}/collections/resources${IMPORT_VIEW_PATH}`}
      locale={pageLocale(i18n)}
    />
  )
}
