import Link from 'next/link.js'
import type { ServerProps } from 'payload'

import { pageLocale } from '../../i18n/page-locale.ts'
import { rightsHere } from '../rights.ts'
import { BOARD_PATH } from '../addresses.ts'
import { sayIn } from '../words/say.ts'

/** In the menu of the administration, for those who write. */
export async function TranslationsLink({ i18n, payload, user }: ServerProps) {
  if (!(await rightsHere(payload, user)).writes) return null
  const locale = pageLocale(i18n)
  return (
    <Link className="nav__link translations-link" href={payload.config.routes.admin + BOARD_PATH} prefetch={false}>
      <span className="nav__link-label" lang={locale}>
        {sayIn(locale)('board.title')}
      </span>
    </Link>
  )
}
