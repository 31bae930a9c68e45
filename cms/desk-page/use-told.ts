'use client'

import { useModal } from '@payloadcms/ui'
import { useEffect, useRef, type RefObject } from 'react'

interface Told {
  /** What went wrong; undefined while nothing has. */
  trouble: unknown
  /** What came of it otherwise. */
  done: unknown
}

/**
 * The line that says what came of an act is brought into sight. It gets the focus where the act failed, and where what was
 * pressed is not there any more, so that nobody who works by keyboard is sent back to the top of the page.
 */
export function useTold<Line extends HTMLElement = HTMLParagraphElement>({
  trouble,
  done,
}: Told): RefObject<Line | null> {
  const line = useRef<Line>(null)
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
      else line.current?.scrollIntoView({ block: 'nearest' })
    })
    return () => clearTimeout(timer)
  }, [words, trouble, oneModalIsOpen])
  return line
}
