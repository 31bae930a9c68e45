import type { BeforeListTableServerProps } from 'payload'

import { requestHere } from '../../access/page-visitor.ts'
import { isContentStaff } from '../../access/who.ts'
import { pageLocale } from '../../i18n/page-locale.ts'
import { IMPORT_VIEW_PATH } from '../paths.ts'
import { ListLinks } from './ListLinks.tsx'

/** Above the list of resources: the way in and out for many at once. */
export async function ListActions({ i18n, payload, user }: BeforeListTableServerProps) {
  const req = await requestHere(payload, user)
  if (req === undefined || !isContentStaff({ req })) return null
  const { routes } = payload.config
  return (
    <ListLinks
      api={`${routes.api}/resources`}
      importView={`${routes.admin}/collections/resources${IMPORT_VIEW_PATH}`}
      locale={pageLocale(i18n)}
    />
  )
}
