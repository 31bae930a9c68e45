'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import { useAwake } from '../../awake.tsx'
import type { SecondFactorWords } from '../words.ts'

interface Props {
  endpoint: string
  /** Where to go once the code is taken. */
  next: string
  submit: string
  words: SecondFactorWords
}

type Problem = 'refused' | 'locked' | 'unreachable'

async function send(endpoint: string, code: string): Promise<'passed' | 'elsewhere' | Problem> {
  try {
    const { status } = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code }),
    })
    if (status === 200) return 'passed'
    if (status === 403 || status === 400) return 'refused'
    if (status === 429) return 'locked'
    // The log-in has ended, or another page has offered another key: this page, asked for anew, knows what is next.
    return status === 401 || status === 409 ? 'elsewhere' : 'unreachable'
  } catch {
    return 'unreachable'
  }
}

export function CodeForm({ endpoint, next, submit, words }: Props) {
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const awake = useAwake()
  const input = useRef<HTMLInputElement>(null)

  // After an answer, and not while the field is disabled.
  useEffect(() => {
    if (problem !== undefined && !busy) input.current?.select()
  }, [busy, problem])

  async function answer(): Promise<void> {
    setBusy(true)
    setProblem(undefined)
    const said = await send(endpoint, code)
    // A whole new page: all that the old one knew of rights is stale.
    if (said === 'passed') return window.location.assign(next)
    if (said === 'elsewhere') return window.location.reload()
    setProblem(said)
    setBusy(false)
  }

  return (
    <form
      className="doorstep__form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) void answer()
      }}
    >
      <div className={`field-type text${problem ? ' error' : ''}`}>
        <label className="field-label" htmlFor="second-factor-code">
          {words.code}
        </label>
        <input
          aria-describedby={problem && 'second-factor-problem'}
          aria-invalid={problem !== undefined}
          autoComplete="one-time-code"
          id="second-factor-code"
          inputMode="numeric"
          maxLength={20}
          onChange={({ target }) => setCode(target.value)}
          ref={input}
          required
          type="text"
          value={code}
        />
      </div>
      <p className="doorstep__problem" id="second-factor-problem" role="alert">
        {problem && words[problem]}
      </p>
      <Button disabled={busy || !awake} margin={false} size="large" type="submit">
        {submit}
      </Button>
    </form>
  )
}
