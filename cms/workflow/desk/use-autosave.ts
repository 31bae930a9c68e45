'use client'

import { useConfig, useDocumentInfo, useForm, useFormModified, useLocale } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import type { Stage } from '../../../collections/vocabulary/stages.ts'
import { SAVED_BY_ITSELF } from '../paths.ts'

/** Milliseconds of work that a crash of the browser costs at most. */
const EVERY = 15_000

/**
 * Saves a draft while somebody writes. Only a draft: by what is saved, a document that waits for a decision would go back,
 * and one that is public would get a draft beside it, and both are done by somebody who means it.
 */
export function useAutosave(stage: Stage | undefined): void {
  const { submit } = useForm()
  const isModified = useFormModified()
  const { collectionSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const { code } = useLocale()
  const busy = useRef(false)
  const save = useRef(async () => Promise.resolve())
  useEffect(() => {
    save.current = async () => {
      if (busy.current || !isModified || stage !== 'draft' || id === undefined) return
      busy.current = true
      const query = new URLSearchParams({
        locale: code,
        depth: '0',
        'fallback-locale': 'null',
        draft: 'true',
        [SAVED_BY_ITSELF]: 'true',
      })
      await submit({
        acceptValues: { overrideLocalChanges: false },
        action: `${config.routes.api}/${collectionSlug}/${id}?${query}`,
        disableFormWhileProcessing: false,
        disableSuccessStatus: true,
        method: 'PATCH',
        overrides: { _status: 'draft' },
        skipValidation: true,
      })
      busy.current = false
    }
  })
  useEffect(() => {
    const timer = setInterval(() => void save.current(), EVERY)
    return () => clearInterval(timer)
  }, [])
}
