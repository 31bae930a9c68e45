'use client'

import { useId, useRef, useState } from 'react'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { sayIn } from '../words/say.ts'

interface Props {
  title: string
  /** Asks for the reason. */
  why: string
  locale: Locale
  onOverrule: (reason: string) => Promise<unknown>
}

/** For publishers: what the gate has stopped is published all the same, with a reason. */
export function OverruleForm({ title, why, locale, onOverrule }: Props) {
  const id = useId()
  const say = sayIn(locale)
  const box = useRef<HTMLTextAreaElement>(null)
  const [reason, setReason] = useState('')
  const [isMissing, setIsMissing] = useState(false)

  function overrule() {
    const missing = reason.trim().length < 3
    setIsMissing(missing)
    if (missing) box.current?.focus()
    else void onOverrule(reason)
  }

  return (
    <details className="publishing__form">
      <summary>{title}</summary>
      <label className="desk-field" htmlFor={id}>
        {why}
        <textarea
          ref={box}
          id={id}
          rows={2}
          maxLength={500}
          value={reason}
          aria-invalid={isMissing}
          aria-describedby={`${id}-missing`}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <p id={`${id}-missing`} role="alert" className="desk-error">
        {isMissing && say('overrule.missing')}
      </p>
      <button type="button" className="desk-button" onClick={overrule}>
        {say('overrule.button')}
      </button>
    </details>
  )
}
