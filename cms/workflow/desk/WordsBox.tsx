'use client'

import { useId, type RefObject } from 'react'

interface Props {
  box: RefObject<HTMLTextAreaElement | null>
  label: string
  rows: number
  /** In characters. */
  maxLength: number
  written: string
  /** What is wrong with what is written. */
  problem: string | undefined
  onWrite: (written: string) => void
}

/** Where people write to each other; what is missing is said at the box. */
export function WordsBox({ box, label, rows, maxLength, written, problem, onWrite }: Props) {
  const id = useId()
  return (
    <>
      <label className="desk-field" htmlFor={id}>
        {label}
        <textarea
          ref={box}
          id={id}
          rows={rows}
          maxLength={maxLength}
          value={written}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-problem`}
          onChange={(event) => onWrite(event.target.value)}
        />
      </label>
      <p id={`${id}-problem`} role="alert" className="desk-error">
        {problem}
      </p>
    </>
  )
}
