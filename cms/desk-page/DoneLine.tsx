'use client'

import { useTold } from './use-told.ts'

/** What came of an act, said where it was pressed; empty until then, because only what changes is read out. */
export function DoneLine({ words }: { words: string | undefined }) {
  const line = useTold({ trouble: undefined, done: words === '' ? undefined : words })
  return (
    <p ref={line} role="status" tabIndex={-1} className="desk-done">
      {words}
    </p>
  )
}
