'use client'

import { useEffect, useRef, useState, type ReactNode } from 'react'

import { useAwake } from '../awake.tsx'

/**
 * The heading of what is shown in place of what somebody has pressed, once that is gone: it takes the focus, which would
 * be at the top of the page otherwise. Where the page itself was loaded, the browser knows where to begin.
 */
export function ArrivedHeading({ id, children }: { id: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const isAwake = useAwake()
  const [arrived] = useState(isAwake)
  useEffect(() => {
    if (arrived && document.activeElement === document.body) heading.current?.focus()
  }, [arrived])
  return (
    <h2 id={id} ref={heading} tabIndex={-1}>
      {children}
    </h2>
  )
}
