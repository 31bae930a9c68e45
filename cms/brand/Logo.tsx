import type { Payload } from 'payload'

import { pageLocale } from '../i18n/page-locale.ts'
import { Icon } from './Icon.tsx'

interface Props {
  payload: Payload
  i18n: { language: string }
}

/** Mark and name above the log-in form, as staff have set the name. */
export async function Logo({ payload, i18n }: Props) {
  const locale = pageLocale(i18n)
  const { siteName } = await payload.findGlobal({ slug: 'site-settings', locale, overrideAccess: false })
  return (
    <div className="brand-logo">
      <Icon />
      <span>{siteName}</span>
    </div>
  )
}
