'use client'

import { useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Calls a page by what its document is called in the other language, where it has no name in this one: Payload shows its id. */
export function OtherTitle({ title }: { title: string }) {
  const { id } = useDocumentInfo()
  const { title: shown, setDocumentTitle } = useDocumentTitle()
  const isId = shown === String(id)
  useEffect(() => {
    if (!isId) return undefined
    // Payload, around this, sets its own after what stands within has said something.
    const timer = setTimeout(() => setDocumentTitle(title))
    return () => clearTimeout(timer)
  }, [isId, setDocumentTitle, title])
  return null
}
