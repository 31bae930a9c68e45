'use client'

import { useRef, useState } from 'react'

import type { DeskWord } from '../words/en.ts'
import type { CaseInHand, Decided } from './use-case.ts'

/** What a form is told when its decision was not stored. */
function problemIn(decided: Decided): DeskWord | undefined {
  if (decided.kind === 'done') return undefined
  return decided.kind === 'refused' ? `error.${decided.problem}` : `error.${decided.kind}`
}

/** One decision at a time: a second click while the first is on its way does nothing. */
export function useDecision(inHand: CaseInHand) {
  const [problem, setProblem] = useState<DeskWord>()
  const busy = useRef(false)

  /** @returns whether it was stored; if not, the problem says why and the form keeps what was typed */
  async function decide(path: 'move' | 'priority' | 'note', body: object, note: string): Promise<boolean> {
    if (busy.current) return false
    busy.current = true
    setProblem(undefined)
    const decided = await inHand.decide(path, body, note)
    busy.current = false
    setProblem(problemIn(decided))
    return decided.kind === 'done'
  }

  return { problem, setProblem, decide }
}
