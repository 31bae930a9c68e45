'use client'

import { useId, useRef, useState, type FormEvent } from 'react'

import type { Say } from '../words/say.ts'

interface Props {
  say: Say
  /** The name of the file that is being checked. */
  checking: string | undefined
  onChoose: (file: File) => void
}

export function ChooseFile({ say, checking, onChoose }: Props) {
  const id = useId()
  const box = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File>()
  const [isMissing, setIsMissing] = useState(false)

  function submit(event: FormEvent) {
    event.preventDefault()
    if (checking !== undefined) return
    setIsMissing(file === undefined)
    if (file === undefined) box.current?.focus()
    else onChoose(file)
  }

  function choose(chosen: File | undefined) {
    setFile(chosen)
    setIsMissing(false)
  }

  return (
    <section className="sheets__step" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say('file.title')}</h2>
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
            accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            aria-invalid={isMissing}
            aria-describedby={`${id}-missing ${id}-chosen ${id}-limits`}
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
        <p id={`${id}-limits`} className="desk-hint">
          {say('file.limits')}
        </p>
        <button type="submit" className="desk-button desk-button--main" aria-disabled={checking !== undefined}>
          {say('file.check')}
        </button>
        <div role="status" className="sheets__progress">
          {checking !== undefined && (
            <>
              <span>{say('file.checking', { name: checking })}</span>
              <progress aria-label={say('file.check')} />
            </>
          )}
        </div>
      </form>
    </section>
  )
}
