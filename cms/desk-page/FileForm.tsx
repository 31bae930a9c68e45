'use client'

import { useId, useRef, useState, type FormEvent } from 'react'

import type { Say } from '../../collections/vocabulary/wording.ts'

type FileWord = `file.${'label' | 'choose' | 'none' | 'missing' | 'check' | 'checking'}`

interface Props {
  /** `file.checking` is told the name of the file. */
  say: Say<FileWord>
  /** As an input of files has it: endings and types of media. */
  accept: string
  /** How large a file may be and the like, where the label does not say it. */
  limits?: string
  /** The name of the file that is being checked. */
  checking: string | undefined
  onChoose: (file: File) => void
}

/** A file is chosen, and then given to be checked. */
export function FileForm({ say, accept, limits, checking, onChoose }: Props) {
  const id = useId()
  const box = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File>()
  const [isMissing, setIsMissing] = useState(false)
  const describedBy = [`${id}-missing`, `${id}-chosen`, ...(limits === undefined ? [] : [`${id}-limits`])]

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
    <form onSubmit={submit}>
      <label className="desk-field" htmlFor={id}>
        {say('file.label')}
      </label>
      {/* The browser's own button speaks the browser's language, so ours stands for it. */}
      <div className="desk-file">
        <input
          ref={box}
          id={id}
          type="file"
          className="desk-unseen"
          accept={accept}
          aria-invalid={isMissing}
          aria-describedby={describedBy.join(' ')}
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
      {limits !== undefined && (
        <p id={`${id}-limits`} className="desk-hint">
          {limits}
        </p>
      )}
      <button type="submit" className="desk-button desk-button--main" aria-disabled={checking !== undefined}>
        {say('file.check')}
      </button>
      <div role="status" className="desk-progress">
        {checking !== undefined && (
          <>
            <span>{say('file.checking', { name: checking })}</span>
            <progress aria-label={say('file.check')} />
          </>
        )}
      </div>
    </form>
  )
}
