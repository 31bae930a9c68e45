'use client'

import { useRef, useState, type FormEvent } from 'react'

import { PRIORITIES, PRIORITY_LABELS } from '../../../../collections/vocabulary/reports.ts'
import { DoneLine } from '../../../desk-page/DoneLine.tsx'
import { useDesk } from './desk-context.ts'
import { Problem, Select } from './fields.tsx'
import type { CaseInHand } from './use-case.ts'
import { useDecision } from './use-decision.ts'

interface Props {
  inHand: CaseInHand
  done: string
  setDone: (message: string) => void
}

export function PriorityForm({ inHand, done, setDone }: Props) {
  const { locale, say } = useDesk()
  const current = inHand.file.facts.priority
  const [chosen, setChosen] = useState<string>()
  const { problem, setProblem, decide } = useDecision(inHand)
  const priority = PRIORITIES.find((each) => each === chosen) ?? current
  const form = useRef<HTMLFormElement>(null)
  const isSame = problem === 'error.priorityMissing'

  async function save(event: FormEvent) {
    event.preventDefault()
    setDone('')
    if (priority === current) {
      setProblem('error.priorityMissing')
      return form.current?.querySelector('select')?.focus()
    }
    if (!(await decide('priority', { priority }, ''))) return
    setChosen(undefined)
    setDone(say('done.priority', { priority: PRIORITY_LABELS[priority][locale] }))
  }

  function choose(value: string) {
    setChosen(value)
    setProblem(undefined)
  }

  return (
    <section className="desk-card" aria-labelledby="desk-priority">
      <h2 id="desk-priority">{say('priority.title')}</h2>
      <form ref={form} onSubmit={(event) => void save(event)} noValidate>
        <Problem problem={isSame ? undefined : problem} />
        <Select
          label={say('priority.new')}
          problem={isSame ? say('error.priorityMissing') : undefined}
          value={priority}
          onChange={choose}
        >
          {PRIORITIES.map((each) => (
            <option key={each} value={each}>
              {PRIORITY_LABELS[each][locale]}
            </option>
          ))}
        </Select>
        <button type="submit" className="desk-button">
          {say('priority.save')}
        </button>
      </form>
      <DoneLine words={done} />
    </section>
  )
}
