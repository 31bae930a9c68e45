import type { ServerProps } from 'payload'

import { AUDIT_PATH } from '../audit/page/addresses.ts'
import { sayIn as sayAuditIn } from '../audit/words/say.ts'
import { requestHere } from '../access/page-visitor.ts'
import { isAdmin, isContentStaff, isPublisher } from '../access/who.ts'
import { pageLocale } from '../i18n/page-locale.ts'
import { TASKS_PATH } from '../tasks/page/addresses.ts'
import { sayIn as sayTasksIn } from '../tasks/words/say.ts'
import { IMPORT_PATH } from '../wordpress/paths.ts'
import { sayIn as sayImportIn } from '../wordpress/words/say.ts'
import { MenuLinks } from './MenuLinks.tsx'

/** Above the menu of collections: pages of ours, for those who may enter them. */
export async function DeskLinks({ i18n, payload, user }: ServerProps) {
  const req = await requestHere(payload, user)
  if (req === undefined) return null
  const locale = pageLocale(i18n)
  const { admin } = payload.config.routes
  const links = [
    isContentStaff({ req }) && { href: admin + TASKS_PATH, label: sayTasksIn(locale)('title') },
    isPublisher({ req }) && { href: admin + IMPORT_PATH, label: sayImportIn(locale)('title') },
    isAdmin({ req }) && { href: admin + AUDIT_PATH, label: sayAuditIn(locale)('title') },
  ].filter((link) => link !== false)
  return links.length === 0 ? null : <MenuLinks links={links} locale={locale} />
}
