'use client'

import { useEffect, useRef, type RefObject } from 'react'

/** Moves the focus when something appears that was not there when the page came. */
export function useFocusWhen(target: RefObject<HTMLElement | null>, appeared: boolean): void {
  const was = useRef(appeared)
  useEffect(() => {
    if (appeared && !was.current) target.current?.focus()
    was.current = appeared
  }, [appeared, target])
}
