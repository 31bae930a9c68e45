'use client'

import type { KeyboardEvent, RefObject } from 'react'

import { clockInPhnomPenh } from '../../collections/vocabulary/phnom-penh.ts'

interface Props {
  id: string
  box: RefObject<HTMLInputElement | null>
  label: string
  /** As the box holds it, a day and a time in Phnom Penh. */
  written: string
  /** What is wrong with it, in words. */
  problem: string | undefined
  onWrite: (written: string) => void
  onEnter: () => void
}

/** A day and a time to come. */
export function MomentBox({ id, box, label, written, problem, onWrite, onEnter }: Props) {
  /** The document's own form must not be saved by it. */
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter') return
    event.preventDefault()
    onEnter()
  }

  return (
    <div className="desk-field desk-moment">
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-problem`} role="alert" className="desk-error">
        {problem}
      </p>
      <input
        ref={box}
        id={id}
        type="datetime-local"
        min={clockInPhnomPenh(new Date())}
        value={written}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-problem`}
        onChange={(event) => onWrite(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}
