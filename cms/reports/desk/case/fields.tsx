'use client'

import { useEffect, useId, useRef, type ReactNode } from 'react'

import { MAX_NOTE_LENGTH } from '../../../../collections/vocabulary/report-transitions.ts'
import type { DeskWord } from '../words/en.ts'
import { useDesk } from './desk-context.ts'

/** What went wrong with a form as a whole. It takes the focus when it appears, so that nobody misses it. */
export function Problem({ problem }: { problem: DeskWord | undefined }) {
  const { say } = useDesk()
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (problem !== undefined) line.current?.focus()
  }, [problem])
  return problem === undefined ? null : (
    <p ref={line} role="alert" tabIndex={-1} className="desk-problem">
      {say(problem)}
    </p>
  )
}

interface FieldProps {
  label: string
  hint?: string
  problem?: string | undefined
}

interface RadiosProps<Value extends string> extends FieldProps {
  name: string
  value: Value | undefined
  choices: readonly { value: Value; label: string; explanation?: string }[]
  onChange: (value: Value) => void
}

export function Radios<Value extends string>({ label, problem, name, value, choices, onChange }: RadiosProps<Value>) {
  const id = useId()
  return (
    <fieldset className="desk-radios" aria-describedby={problem && `${id}-problem`} data-invalid={problem && true}>
      <legend>{label}</legend>
      {problem && (
        <p id={`${id}-problem`} className="desk-error">
          {problem}
        </p>
      )}
      {choices.map((choice, index) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
            aria-describedby={choice.explanation && `${id}-${index}`}
          />
          <span>
            {choice.label}
            {choice.explanation && (
              <span id={`${id}-${index}`} className="desk-hint">
                {choice.explanation}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

interface SelectProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  children: ReactNode
}

export function Select({ label, problem, value, onChange, children }: SelectProps) {
  const id = useId()
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      {problem && (
        <p id={`${id}-problem`} className="desk-error">
          {problem}
        </p>
      )}
      <select
        id={id}
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={problem && `${id}-problem`}
        onChange={(event) => onChange(event.target.value)}
      >
        {children}
      </select>
    </div>
  )
}

interface NoteProps extends FieldProps {
  value: string
  onChange: (value: string) => void
}

/** Browsers with a spelling check of their maker's send what is typed to him. */
export function NoteBox({ label, hint, problem, value, onChange }: NoteProps) {
  const id = useId()
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className="desk-hint">
        {hint}
      </p>
      {problem && (
        <p id={`${id}-problem`} className="desk-error">
          {problem}
        </p>
      )}
      <textarea
        id={id}
        rows={4}
        maxLength={MAX_NOTE_LENGTH}
        spellCheck={false}
        autoComplete="off"
        dir="auto"
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={problem ? `${id}-hint ${id}-problem` : `${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
