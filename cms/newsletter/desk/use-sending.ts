'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import type { SendingState } from '../../../collections/vocabulary/newsletter.ts'
import { deskAnswerSchema, type Desk, type Problem } from '../answers.ts'
import { ask, type NoAnswer } from '../../desk-page/ask.ts'
import type { SendingWord } from './words/en.ts'

export type Trouble = { kind: 'refused'; problem: Problem } | { kind: 'changedMeanwhile' | NoAnswer['kind'] }

type Act = 'schedule' | 'cancel' | 'pause' | 'resume' | 'decide'

/** Milliseconds between two looks at something that goes on by itself. */
const LOOK_EVERY: Partial<Record<SendingState, number>> = { scheduled: 10_000, sending: 3_000, paused: 10_000 }
/** Milliseconds until the next look after one that came to nothing. */
const LOOK_AGAIN = 5_000

function lookEvery(sending: Desk['sending']): number | undefined {
  if (sending === null) return undefined
  const isDue = sending.state === 'scheduled' && new Date(sending.dueAt) <= new Date()
  return LOOK_EVERY[isDue ? 'sending' : sending.state]
}

/** An issue on its way to its readers, as the server has it, and what is done about it. */
export function useSending(address: string, savedAt: number) {
  const [desk, setDesk] = useState<Desk>()
  const [trouble, setTrouble] = useState<Trouble>()
  /** Why the last look came to nothing; over as soon as one succeeds. */
  const [unseen, setUnseen] = useState<NoAnswer['kind']>()
  const [done, setDone] = useState<SendingWord>()
  const busy = useRef(false)
  const state = useRef<SendingState>(undefined)

  const show = useCallback((shown: Desk) => {
    state.current = shown.sending?.state
    setDesk(shown)
    setUnseen(undefined)
  }, [])

  const look = useCallback(async (): Promise<void> => {
    if (busy.current) return
    const answer = await ask(address, deskAnswerSchema)
    // An act that was begun meanwhile knows better.
    if (busy.current) return
    if (!('desk' in answer)) return setUnseen(answer.kind)
    // What was said of an act is over once things have gone on by themselves.
    if (answer.desk.sending?.state !== state.current) setDone(undefined)
    show(answer.desk)
  }, [address, show])

  useEffect(() => void look(), [look, savedAt])

  const every = unseen === undefined ? desk && lookEvery(desk.sending) : LOOK_AGAIN
  useEffect(() => {
    if (every === undefined) return undefined
    const timer = setInterval(() => {
      if (!document.hidden) void look()
    }, every)
    return () => clearInterval(timer)
  }, [every, look])

  /** One at a time: a second press while the first is on its way does nothing. */
  async function act(name: Act, body: object): Promise<void> {
    if (busy.current) return
    busy.current = true
    setTrouble(undefined)
    setDone(undefined)
    const answer = await ask(`${address}/${name}`, deskAnswerSchema, body)
    busy.current = false
    if ('desk' in answer) show(answer.desk)
    if (answer.kind === 'done') setDone(`done.${name}`)
    else if (answer.kind === 'refused') setTrouble({ kind: 'refused', problem: answer.problem })
    else if (answer.kind !== 'desk') setTrouble({ kind: answer.kind })
  }

  return { desk, trouble, unseen, done, act }
}
export type SendingInHand = ReturnType<typeof useSending>
