'use client'

import { useRef, useState } from 'react'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { LEAST_REASON, MAX_REASON_LENGTH } from '../lengths.ts'
import { sayIn } from '../words/say.ts'
import { WordsBox } from './WordsBox.tsx'

interface Props {
  title: string
  /** Asks for the reason. */
  why: string
  locale: Locale
  onOverrule: (reason: string) => Promise<unknown>
}

/** For publishers: what the gate has stopped is published all the same, with a reason. */
export function OverruleForm({ title, why, locale, onOverrule }: Props) {
  const say = sayIn(locale)
  const box = useRef<HTMLTextAreaElement>(null)
  const [reason, setReason] = useState('')
  const [isMissing, setIsMissing] = useState(false)

  function overrule() {
    const missing = reason.trim().length < LEAST_REASON
    setIsMissing(missing)
    if (missing) box.current?.focus()
    else void onOverrule(reason)
  }

  return (
    <details className="publishing__form">
      <summary>{title}</summary>
      <WordsBox
        box={box}
        label={why}
        rows={2}
        maxLength={MAX_REASON_LENGTH}
        written={reason}
        problem={isMissing ? say('overrule.missing') : undefined}
        onWrite={setReason}
      />
      <button type="button" className="desk-button" onClick={overrule}>
        {say('overrule.button')}
      </button>
    </details>
  )
}
