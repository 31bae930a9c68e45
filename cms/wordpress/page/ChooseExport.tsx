'use client'

import { useRouter } from 'next/navigation.js'
import { useId, useRef, useState, type FormEvent } from 'react'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { Awake } from '../../awake.tsx'
import { importAddress } from '../paths.ts'
import { sayIn, sayUnreadable } from '../words/say.ts'
import { askForCheck } from './ask.ts'

interface Props {
  api: string
  admin: string
  locale: Locale
}

/** Where the export is given. What it would bring is a page of its own, which can be loaded again. */
export function ChooseExport({ api, admin, locale }: Props) {
  const say = sayIn(locale)
  const id = useId()
  const router = useRouter()
  const box = useRef<HTMLInputElement>(null)
  const line = useRef<HTMLParagraphElement>(null)
  const [file, setFile] = useState<File>()
  const [isMissing, setIsMissing] = useState(false)
  const [checking, setChecking] = useState(false)
  const [trouble, setTrouble] = useState<string>()

  async function check(chosen: File) {
    setTrouble(undefined)
    setChecking(true)
    const answer = await askForCheck(api, chosen)
    if (answer.kind === 'checked') {
      router.push(importAddress(admin, answer.id))
      return
    }
    setChecking(false)
    setTrouble(answer.kind === 'unreadable' ? sayUnreadable(say, answer) : say(`error.${answer.kind}`))
    requestAnimationFrame(() => line.current?.focus())
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    if (checking) return
    setIsMissing(file === undefined)
    if (file === undefined) box.current?.focus()
    else void check(file)
  }

  function choose(chosen: File | undefined) {
    setFile(chosen)
    setIsMissing(false)
  }

  return (
    <Awake>
      {trouble !== undefined && (
        <p ref={line} role="alert" tabIndex={-1} className="desk-problem">
          {trouble}
        </p>
      )}
      <form onSubmit={submit}>
        <label className="desk-field" htmlFor={id}>
          {say('file.label')}
        </label>
        {/* The browser's own button speaks the browser's language, so ours stands for it. */}
        <div className="sheets__file">
          <input
            ref={box}
            id={id}
            type="file"
            className="desk-unseen"
            accept=".xml,application/xml,text/xml"
            aria-invalid={isMissing}
            aria-describedby={`${id}-missing ${id}-chosen`}
            onChange={(event) => choose(event.target.files?.[0])}
          />
          <label htmlFor={id} className="desk-button">
            {say('file.choose')}
          </label>
          <span id={`${id}-chosen`}>{file?.name ?? say('file.none')}</span>
        </div>
        <p id={`${id}-missing`} role="alert" className="desk-error">
          {isMissing && say('file.missing')}
        </p>
        <button type="submit" className="desk-button desk-button--main" aria-disabled={checking}>
          {say('file.check')}
        </button>
        <div role="status" className="sheets__progress">
          {checking && (
            <>
              <span>{say('file.checking', { name: file?.name ?? '' })}</span>
              <progress aria-label={say('file.check')} />
            </>
          )}
        </div>
      </form>
    </Awake>
  )
}
