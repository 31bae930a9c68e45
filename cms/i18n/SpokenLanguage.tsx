'use client'

import { useAuth, useTranslation } from '@payloadcms/ui'
import { km } from 'date-fns/locale/km'
import { useRouter } from 'next/navigation.js'
import { useEffect, useRef, type ReactNode } from 'react'

/**
 * Around every page of the administration. Payload loads dates for the languages that it has; this gives it the Khmer ones,
 * before anything inside asks. And a log-in, or another language of the own account, comes without a new page: what of it
 * is in the old language is asked for anew.
 */
export function SpokenLanguage({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation()
  const { user } = useAuth()
  const router = useRouter()
  if (i18n.language === 'km') i18n.dateFNS = km

  const language: unknown = user?.['language']
  const known = useRef(language)
  useEffect(() => {
    if (known.current === language) return
    known.current = language
    if (typeof language === 'string' && language !== i18n.language) router.refresh()
  }, [i18n.language, language, router])

  return children
}
