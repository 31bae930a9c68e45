'use client'

import { useId, useRef, useState } from 'react'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { Awake } from '../../awake.tsx'
import { count, sayIn } from '../words/say.ts'

interface Props {
  /** How many the gate has refused. */
  refused: number
  locale: Locale
  onOverrule: (reason: string) => Promise<void>
}

/** For publishers: one reason for all that the gate has stopped, as on the page of a document. */
export function OverruleMany({ refused, locale, onOverrule }: Props) {
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
    <Awake>
      <details className="publishing__form">
        <summary>{count(say, 'many.overrule', refused)}</summary>
        <label className="desk-field" htmlFor={id}>
          {say('many.overrule.why')}
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
    </Awake>
  )
}
