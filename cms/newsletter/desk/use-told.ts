'use client'

import { useModal } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import type { SendingInHand } from './use-sending.ts'

/**
 * The line that says what came of an act gets the focus: where it failed, and where what was pressed is not there any more,
 * so that nobody who works by keyboard is sent back to the top of the page.
 */
export function useTold({ trouble, done }: Pick<SendingInHand, 'trouble' | 'done'>) {
  const line = useRef<HTMLParagraphElement>(null)
  const told = useRef<unknown>(undefined)
  const { oneModalIsOpen } = useModal()
  const words = trouble ?? done
  useEffect(() => {
    if (words === undefined) told.current = undefined
    if (oneModalIsOpen || told.current === words) return undefined
    // A dialog that has closed gives the focus back to its button first.
    const timer = setTimeout(() => {
      told.current = words
      if (trouble !== undefined || document.activeElement === document.body) line.current?.focus()
    })
    return () => clearTimeout(timer)
  }, [words, trouble, oneModalIsOpen])
  return line
}
