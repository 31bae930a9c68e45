'use client'

import { useRef, useState, type FormEvent } from 'react'

import { DoneLine } from '../../../desk-page/DoneLine.tsx'
import { useDesk } from './desk-context.ts'
import { NoteBox, Problem } from './fields.tsx'
import type { CaseInHand } from './use-case.ts'
import { useDecision } from './use-decision.ts'

interface Props {
  inHand: CaseInHand
  done: string
  setDone: (message: string) => void
}

export function NoteForm({ inHand, done, setDone }: Props) {
  const { say } = useDesk()
  const [note, setNote] = useState('')
  const { problem, setProblem, decide } = useDecision(inHand)
  const form = useRef<HTMLFormElement>(null)
  const isMissing = problem === 'error.noteMissing'

  async function save(event: FormEvent) {
    event.preventDefault()
    setDone('')
    const words = note.trim()
    const stored = words !== '' && (await decide('note', { note: words }, words))
    if (words === '') setProblem('error.noteMissing')
    if (stored) {
      setNote('')
      setDone(say('done.note'))
    }
    if (stored || words === '') form.current?.querySelector('textarea')?.focus()
  }

  return (
    <section className="desk-card" aria-labelledby="desk-note">
      <h2 id="desk-note">{say('note.title')}</h2>
      <form ref={form} onSubmit={(event) => void save(event)} noValidate>
        <Problem problem={isMissing ? undefined : problem} />
        <NoteBox
          label={say('note.own')}
          hint={say('note.hint')}
          problem={isMissing ? say('error.noteMissing') : undefined}
          value={note}
          onChange={setNote}
        />
        <button type="submit" className="desk-button">
          {say('note.save')}
        </button>
      </form>
      <DoneLine words={done} />
    </section>
  )
}
