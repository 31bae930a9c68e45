'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import { STEPS, type Step } from '../../../collections/vocabulary/stages.ts'
import type { Desk, DeskProblem } from '../answers.ts'
import { askDesk, type NoAnswer } from './ask.ts'
import { useSaveDraft } from './use-save-draft.ts'

export type Trouble = { kind: 'refused'; problem: DeskProblem } | { kind: NoAnswer | 'unsaved' }
export const OTHER_ACTS = ['comment', 'resolve', 'schedule', 'unschedule'] as const
export type Done = Step | (typeof OTHER_ACTS)[number]

/** Where a step leaves word for the page as it is after it. */
const LEFT = 'desk-done'

function takeWord(): Done | undefined {
  const left = sessionStorage.getItem(LEFT)
  sessionStorage.removeItem(LEFT)
  return STEPS.find((step) => step === left)
}

/** A document at the desk, as the server has it, and what is done about it. */
export function useDesk(address: string, savedAt: number) {
  const [desk, setDesk] = useState<Desk>()
  const [trouble, setTrouble] = useState<Trouble>()
  const [done, setDone] = useState<Done>()
  const busy = useRef(false)
  const saveDraft = useSaveDraft()

  const look = useCallback(async () => {
    const answer = await askDesk(address)
    if ('desk' in answer) setDesk(answer.desk)
    else setTrouble({ kind: answer.kind })
  }, [address])

  useEffect(() => void look(), [look, savedAt])
  useEffect(() => setDone(takeWord()), [])

  /** One at a time: a second press while the first is on its way does nothing. */
  async function act(name: 'step' | (typeof OTHER_ACTS)[number], said: Done, body: object): Promise<boolean> {
    if (busy.current) return false
    busy.current = true
    setTrouble(undefined)
    setDone(undefined)
    try {
      const saves = name === 'step' || name === 'schedule'
      if (saves && !(await saveDraft())) {
        setTrouble({ kind: 'unsaved' })
        return false
      }
      const answer = await askDesk(`${address}/${name}`, body)
      if ('desk' in answer) setDesk(answer.desk)
      if (answer.kind === 'refused') setTrouble({ kind: 'refused', problem: answer.problem })
      else if (answer.kind !== 'done' && answer.kind !== 'desk') setTrouble({ kind: answer.kind })
      else if (name === 'step') {
        // Payload's form knows versions and status from when it was opened.
        sessionStorage.setItem(LEFT, said)
        window.location.reload()
      } else setDone(said)
      return answer.kind === 'done'
    } finally {
      busy.current = false
    }
  }

  return { desk, trouble, done, act, look }
}
export type DeskInHand = ReturnType<typeof useDesk>
