'use client'

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { isLocale } from '../../collections/vocabulary/locales.ts'
import { ask } from '../desk-page/ask.ts'
import { alertSchema, sayAlert } from './says.ts'

/** Milliseconds after which it is looked at again: the alert begins and ends by itself. */
const EVERY = 60_000

/** Above the form: what readers see of the alert as it is saved. */
export function AlertNow() {
  const { config } = useConfig()
  const { lastUpdateTime } = useDocumentInfo()
  const { language } = useTranslation().i18n
  const [said, setSaid] = useState('')
  const locale = isLocale(language) ? language : 'en'
  useEffect(() => {
    const look = async () => {
      const alert = await ask(`${config.routes.api}/globals/site-alert?locale=all&depth=0`, alertSchema)
      if (!('kind' in alert)) setSaid(sayAlert(alert, new Date(), locale))
    }
    void look()
    const timer = setInterval(() => void look(), EVERY)
    return () => clearInterval(timer)
  }, [config.routes.api, lastUpdateTime, locale])
  return (
    <div className="desk">
      <p role="status" className="desk-done">
        {said}
      </p>
    </div>
  )
}
