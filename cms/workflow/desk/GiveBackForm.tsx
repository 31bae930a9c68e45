'use client'

import { useRef, useState } from 'react'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { LEAST_REASON, MAX_COMMENT_LENGTH } from '../lengths.ts'
import { sayIn } from '../words/say.ts'
import { WordsBox } from './WordsBox.tsx'

interface Props {
  locale: Locale
  onGiveBack: (note: string) => void
}

/** Whoever gets a document back is told what is to be changed. */
export function GiveBackForm({ locale, onGiveBack }: Props) {
  const say = sayIn(locale)
  const box = useRef<HTMLTextAreaElement>(null)
  const [note, setNote] = useState('')
  const [isMissing, setIsMissing] = useState(false)

  function giveBack() {
    const missing = note.trim().length < LEAST_REASON
    setIsMissing(missing)
    if (missing) box.current?.focus()
    else onGiveBack(note)
  }

  return (
    <div className="publishing__form">
      <WordsBox
        box={box}
        label={say('giveBack.note')}
        rows={3}
        maxLength={MAX_COMMENT_LENGTH}
        written={note}
        problem={isMissing ? say('giveBack.missing') : undefined}
        onWrite={setNote}
      />
      <button type="button" className="desk-button desk-button--main" onClick={giveBack}>
        {say('giveBack.button')}
      </button>
    </div>
  )
}
