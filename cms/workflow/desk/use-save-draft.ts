'use client'

import { useConfig, useDocumentInfo, useForm, useFormModified, useLocale } from '@payloadcms/ui'

/**
 * Saves what is in the form as a draft, as Payload's own button does, so that a step is taken with what somebody sees.
 * @returns false when it could not be saved; the form says why
 */
export function useSaveDraft(): () => Promise<boolean> {
  const { submit } = useForm()
  const isModified = useFormModified()
  const { collectionSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const { code } = useLocale()
  return async () => {
    if (!isModified) return true
    const query = new URLSearchParams({ locale: code, depth: '0', 'fallback-locale': 'null', draft: 'true' })
    const saved = await submit({
      action: `${config.routes.api}/${collectionSlug}/${id}?${query}`,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
    const response: unknown = saved && 'res' in saved ? saved.res : undefined
    return response instanceof Response && response.ok
  }
}
