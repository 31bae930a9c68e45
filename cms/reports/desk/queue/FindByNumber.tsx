'use client'

import { useRouter } from 'next/navigation.js'
import { useId, useRef, useState, type FormEvent } from 'react'

import type { Locale } from '../../../../collections/vocabulary/locales.ts'
import { Awake } from '../../../awake.tsx'
import { findAnswerSchema } from '../../answers.ts'
import { ask } from '../../../desk-page/ask.ts'
import type { DeskWord } from '../words/en.ts'
import { sayIn } from '../words/say.ts'

interface Props {
  api: string
  home: string
  locale: Locale
}

/** Asks with a POST and goes to the case by its id, so that no number gets into an address. */
export function FindByNumber({ api, home, locale }: Props) {
  const say = sayIn(locale)
  const router = useRouter()
  const id = useId()
  const box = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<DeskWord>()
  const [busy, setBusy] = useState(false)

  async function find(event: FormEvent) {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const answer = await ask(`${api}/find`, findAnswerSchema, { number: box.current?.value ?? '' })
    setBusy(false)
    if (answer.kind === 'found') {
      router.push(`${home}/${answer.id}`)
      return
    }
    setProblem(answer.kind === 'none' || answer.kind === 'noNumber' ? `find.${answer.kind}` : `error.${answer.kind}`)
    box.current?.focus()
  }

  return (
    <form role="search" className="desk-find" onSubmit={(event) => void find(event)} noValidate>
      <Awake>
        <label htmlFor={id}>{say('find.label')}</label>
        <div className="desk-find__row">
          <input
            ref={box}
            id={id}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            maxLength={40}
            aria-describedby={problem && `${id}-problem`}
            aria-invalid={problem !== undefined}
          />
          <button type="submit" className="desk-button">
            {say('find.submit')}
          </button>
        </div>
        <p id={`${id}-problem`} className="desk-error" role="alert">
          {problem && say(problem)}
        </p>
      </Awake>
    </form>
  )
}
