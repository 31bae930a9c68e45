'use client'

import { useState, type FormEvent } from 'react'

import { PRIORITIES, PRIORITY_LABELS } from '../../../../collections/vocabulary/reports.ts'
import { useDesk } from './desk-context.ts'
import { Problem, Select } from './fields.tsx'
import type { CaseInHand } from './use-case.ts'
import { useDecision } from './use-decision.ts'

interface Props {
  inHand: CaseInHand
  setDone: (message: string) => void
}

export function PriorityForm({ inHand, setDone }: Props) {
  const { locale, say } = useDesk()
  const current = inHand.file.facts.priority
  const [chosen, setChosen] = useState<string>()
  const { problem, setProblem, decide } = useDecision(inHand)
  const priority = PRIORITIES.find((each) => each === chosen) ?? current
  const isSame = problem === 'error.priorityMissing'

  async function save(event: FormEvent) {
    event.preventDefault()
    setDone('')
    if (priority === current) return setProblem('error.priorityMissing')
    if (!(await decide('priority', { priority }, ''))) return
    setChosen(undefined)
    setDone(say('done.priority', { priority: PRIORITY_LABELS[priority][locale] }))
  }

  return (
    <section className="desk-card" aria-labelledby="desk-priority">
      <h2 id="desk-priority">{say('priority.title')}</h2>
      <form onSubmit={(event) => void save(event)} noValidate>
        <Problem problem={isSame ? undefined : problem} />
        <Select
          label={say('priority.new')}
          problem={isSame ? say('error.priorityMissing') : undefined}
          value={priority}
          onChange={setChosen}
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
    </section>
  )
}
