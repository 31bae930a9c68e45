'use client'

import { useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Calls a page by what its document is called in the other language, where it has no name in this one: Payload shows its id. */
export function OtherTitle({ title }: { title: string }) {
  const { id } = useDocumentInfo()
  const { title: shown, setDocumentTitle } = useDocumentTitle()
  const isId = shown === String(id)
  useEffect(() => {
    if (isId) setDocumentTitle(title)
  }, [isId, setDocumentTitle, title])
  return null
}
