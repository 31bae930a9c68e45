'use client'

import { useRef, useState, type FormEvent } from 'react'

import {
  problemOf,
  transitionSchema,
  type TransitionProblem,
} from '../../../../collections/vocabulary/report-transitions.ts'
import {
  isCsam,
  REPORT_STATUS_LABELS,
  REPORT_TRANSITIONS,
  type ReportStatus,
} from '../../../../collections/vocabulary/reports.ts'
import { DoneLine } from '../../../desk-page/DoneLine.tsx'
import type { DeskWord } from '../words/en.ts'
import { useDesk } from './desk-context.ts'
import { NoteBox, Problem, Radios } from './fields.tsx'
import { StepDetails, type Draft } from './StepDetails.tsx'
import type { CaseInHand } from './use-case.ts'
import { useDecision } from './use-decision.ts'

const EMPTY: Draft = { note: '' }

/** Problems that stand at a field; all others stand above the form. */
const AT_FIELDS: readonly (DeskWord | undefined)[] = [
  'error.stepMissing',
  'error.classificationMissing',
  'error.destinationMissing',
  'error.countryMissing',
]

interface Props {
  inHand: CaseInHand
  done: string
  setDone: (message: string) => void
}

/** The steps that the rule allows from here, and exactly the fields that the chosen one needs. */
export function NextStep({ inHand, done, setDone }: Props) {
  const { locale, say } = useDesk()
  const { facts } = inHand.file
  const [draft, setDraft] = useState(EMPTY)
  const { problem, setProblem, decide } = useDecision(inHand)
  const form = useRef<HTMLFormElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)

  const following = REPORT_TRANSITIONS[facts.status]
  const steps = following.filter((to) => to !== 'notice-sent' || isCsam(facts.classification))
  const to = draft.to !== undefined && steps.includes(draft.to) ? draft.to : steps.length === 1 ? steps[0] : undefined

  function complain(word: DeskWord) {
    setProblem(word)
    // Once the message stands there.
    setTimeout(() => form.current?.querySelector<HTMLElement>('[data-invalid] input, [aria-invalid=true]')?.focus())
  }

  async function save(event: FormEvent) {
    event.preventDefault()
    setDone('')
    if (to === undefined) return complain('error.stepMissing')
    const step = transitionSchema.parse({ ...draft, to, note: draft.note.trim() || undefined })
    const missing: TransitionProblem | undefined = problemOf(facts, step)
    if (missing !== undefined) return complain(`error.${missing}`)
    if (!(await decide('move', step, step.note ?? ''))) return
    setDraft(EMPTY)
    setDone(say('done.moved', { status: REPORT_STATUS_LABELS[to][locale] }))
    heading.current?.focus()
  }

  const at = (word: DeskWord) => (problem === word ? say(word) : undefined)
  return (
    <section className="desk-card" aria-labelledby="desk-step">
      <h2 id="desk-step" ref={heading} tabIndex={-1}>
        {say('step.title')}
      </h2>
      <DoneLine words={done} />
      {steps.length === 0 ? (
        <p>{say('step.end')}</p>
      ) : (
        <form ref={form} onSubmit={(event) => void save(event)} noValidate>
          <Problem problem={AT_FIELDS.includes(problem) ? undefined : problem} />
          {steps.length < following.length && <p className="desk-hint">{say('step.noNotice')}</p>}
          <Radios
            label={say('step.choose')}
            problem={at('error.stepMissing')}
            name="to"
            value={to}
            choices={steps.map((value) => ({
              value,
              label: say(`step.${value as Exclude<ReportStatus, 'received'>}`),
              ...(value === 'closed' && { explanation: say('define.closed') }),
            }))}
            onChange={(value) => setDraft({ ...draft, to: value })}
          />
          {to !== undefined && <StepDetails {...{ to, draft, setDraft, at }} />}
          <NoteBox
            label={say('note.label')}
            hint={say('note.hint')}
            value={draft.note}
            onChange={(note) => setDraft({ ...draft, note })}
          />
          <button type="submit" className="desk-button desk-button--main">
            {say('step.save')}
          </button>
        </form>
      )}
    </section>
  )
}
