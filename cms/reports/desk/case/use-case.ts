'use client'

import { useState } from 'react'

import {
  decisionAnswerSchema,
  exportAnswerSchema,
  openAnswerSchema,
  type DecisionAnswer,
  type ExportAnswer,
} from '../../answers.ts'
import type { CaseFile, OpenedCase } from '../../case-view.ts'
import { ask, type NoAnswer } from '../../../desk-page/ask.ts'

export type Decided = DecisionAnswer | NoAnswer

/** A case as the page knows it: the newest that the server has said, and what is open of it. */
export function useCase(api: string, initial: CaseFile) {
  const [file, setFile] = useState(initial)
  const [opened, setOpened] = useState<OpenedCase>()

  async function open() {
    const answer = await ask(`${api}/open`, openAnswerSchema, {})
    if (answer.kind === 'opened') {
      setFile(answer.case)
      setOpened(answer.opened)
    }
    return answer.kind
  }

  /** @param note what the decision says, so that it can be read at once where everything else is open */
  async function decide(path: 'move' | 'priority' | 'note', body: object, note: string): Promise<Decided> {
    const asked = path === 'note' ? body : { ...body, changes: file.facts.changes }
    const answer = await ask(`${api}/${path}`, decisionAnswerSchema, asked)
    if ('case' in answer) setFile(answer.case)
    if (answer.kind === 'done' && note !== '') {
      setOpened((before) => before && { ...before, notes: { ...before.notes, [answer.line]: note } })
    }
    return answer
  }

  async function takeOut(): Promise<ExportAnswer | NoAnswer> {
    const answer = await ask(`${api}/export`, exportAnswerSchema, {})
    if (answer.kind === 'exported') setFile(answer.case)
    return answer
  }

  return { file, opened, open, hide: () => setOpened(undefined), decide, takeOut }
}
export type CaseInHand = ReturnType<typeof useCase>
