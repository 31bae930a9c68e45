import type { Payload, TypedLocale } from 'payload'

import { Icon } from './Icon.tsx'

interface Props {
  payload: Payload
  i18n: { language: string }
}

/** Mark and name above the log-in form, as staff have set the name. */
export async function Logo({ payload, i18n }: Props) {
  const locale: TypedLocale = i18n.language === 'km' ? 'km' : 'en'
  const { siteName } = await payload.findGlobal({ slug: 'site-settings', locale, overrideAccess: false })
  return (
    <div className="brand-logo">
      <Icon />
      <span>{siteName}</span>
    </div>
  )
}
