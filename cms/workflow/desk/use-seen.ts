'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useRef, type RefObject } from 'react'

/**
 * When the version was saved that is in the form: not the newest of the server, which somebody else may have written since.
 * A reference, as it is asked for after a save of one's own within the same press of a button.
 */
export function useSeen(): RefObject<string | undefined> {
  const { savedDocumentData } = useDocumentInfo()
  const savedAt: unknown = savedDocumentData?.['updatedAt']
  const seen = useRef<string>(undefined)
  useEffect(() => {
    seen.current = typeof savedAt === 'string' ? savedAt : undefined
  }, [savedAt])
  return seen
}
