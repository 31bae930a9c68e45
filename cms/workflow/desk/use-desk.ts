'use client'

import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'

import type { Stage } from '../../../collections/vocabulary/stages.ts'
import { ask } from '../../desk-page/ask.ts'
import { deskAnswerSchema, type Desk } from '../answers.ts'
import { forgetOld, heard, leaveWord, listen, say, takeWord, type Done, type OtherAct } from './told.ts'
import { useSeen } from './use-seen.ts'
import { useSaveDraft } from './use-save-draft.ts'

/** For somebody who decides on it. */
const isWaiting = (stage: Stage | undefined): boolean => stage === 'in-review' || stage === 'approved'

const nothingYet = () => undefined

/** A document at the desk, as the server has it, and what is done about it. */
export function useDesk(address: string, savedAt: number) {
  const [desk, setDesk] = useState<Desk>()
  const told = useSyncExternalStore(listen, () => heard(address), nothingYet)
  const busy = useRef(false)
  const saveDraft = useSaveDraft()
  const seen = useSeen()

  const stage = useRef<Stage>(undefined)
  const saved = useRef(savedAt)

  const keep = useCallback((found: Desk) => {
    stage.current = found.stage
    setDesk(found)
  }, [])
  const look = useCallback(async () => {
    const answer = await ask(address, deskAnswerSchema)
    if ('desk' in answer) keep(answer.desk)
    else say(address, { trouble: { kind: answer.kind } })
    return 'desk' in answer
  }, [address, keep])
  /** What was said of the version before is not true of this one; and a change that ends a review says so. */
  const lookAtSaved = useCallback(async () => {
    const before = stage.current
    say(address, undefined)
    await look()
    if (isWaiting(before) && stage.current === 'draft') say(address, { done: 'out-of-review' })
  }, [address, look])

  useEffect(() => {
    const left = takeWord()
    if (left === undefined) forgetOld(address)
    else say(address, { done: left })
  }, [address])
  useEffect(() => {
    const isSave = saved.current !== savedAt && !busy.current
    saved.current = savedAt
    void (isSave ? lookAtSaved() : look())
  }, [look, lookAtSaved, savedAt])
  // Whoever comes back from another page, that of a picture for example, has mended something there.
  useEffect(() => {
    const again = () => {
      if (!document.hidden && !busy.current) void look()
    }
    document.addEventListener('visibilitychange', again)
    return () => document.removeEventListener('visibilitychange', again)
  }, [look])

  /** A look that somebody asks for is answered, whether or not it sees anything new. */
  async function check() {
    say(address, undefined)
    if (await look()) say(address, { done: 'check' })
  }

  /** One at a time: a second press while the first is on its way does nothing. */
  async function act(name: 'step' | OtherAct, said: Done, body: object): Promise<boolean> {
    if (busy.current) return false
    busy.current = true
    say(address, undefined)
    try {
      const saves = name === 'step' || name === 'schedule'
      if (saves && !(await saveDraft())) {
        say(address, { trouble: { kind: 'unsaved' } })
        return false
      }
      const answer = await ask(`${address}/${name}`, deskAnswerSchema, saves ? { ...body, seen: seen.current } : body)
      if ('desk' in answer) keep(answer.desk)
      if (answer.kind === 'refused') {
        const { problem, message } = answer
        say(address, { trouble: { kind: 'refused', problem, message } })
      } else if (answer.kind !== 'done' && answer.kind !== 'desk') say(address, { trouble: { kind: answer.kind } })
      else if (name === 'step') {
        // Payload's form knows versions and status from when it was opened.
        leaveWord(said)
        window.location.reload()
      } else say(address, { done: said })
      return answer.kind === 'done'
    } finally {
      busy.current = false
    }
  }

  const trouble = told && 'trouble' in told ? told.trouble : undefined
  const done = told && 'done' in told ? told.done : undefined
  return { desk, trouble, done, act, check }
}
export type DeskInHand = ReturnType<typeof useDesk>
