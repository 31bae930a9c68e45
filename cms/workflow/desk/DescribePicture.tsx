'use client'

import { useConfig } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'

import { LOCALE_NAMES, type Locale } from '../../../collections/vocabulary/locales.ts'
import { sayIn } from '../words/say.ts'

interface Props {
  /** Id of the picture. */
  picture: string
  /** The language in which it has no good description yet. */
  into: Locale
  /** What it has instead. */
  words: string
  locale: Locale
  onSaved: () => Promise<void>
}

async function describe(address: string, alt: string): Promise<boolean> {
  try {
    const response = await fetch(address, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ alt }),
    })
    return response.ok
  } catch {
    return false
  }
}

/** What a picture shows is said where it is missed: its own page is three steps away. */
export function DescribePicture({ picture, into, words, locale, onSaved }: Props) {
  const id = useId()
  const say = sayIn(locale)
  const { config } = useConfig()
  const box = useRef<HTMLTextAreaElement>(null)
  const [alt, setAlt] = useState(words)
  const [problem, setProblem] = useState<'describe.missing' | 'describe.failed'>()

  async function save() {
    const missing = alt.trim() === ''
    const failed =
      !missing && !(await describe(`${config.routes.api}/media/${picture}?locale=${into}&depth=0`, alt.trim()))
    setProblem(missing ? 'describe.missing' : failed ? 'describe.failed' : undefined)
    if (missing || failed) box.current?.focus()
    else await onSaved()
  }

  return (
    <div className="publishing__describe">
      <label className="desk-field" htmlFor={id}>
        {say('describe.label', { language: LOCALE_NAMES[into] })}
        <textarea
          ref={box}
          id={id}
          rows={2}
          lang={into}
          maxLength={500}
          value={alt}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-problem`}
          onChange={(event) => setAlt(event.target.value)}
        />
      </label>
      <p id={`${id}-problem`} role="alert" className="desk-error">
        {problem && say(problem)}
      </p>
      <button type="button" className="desk-button desk-button--small" onClick={() => void save()}>
        {say('describe.button')}
      </button>
    </div>
  )
}
