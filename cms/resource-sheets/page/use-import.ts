'use client'

import { useState } from 'react'

import type { CheckedAnswer, WrittenRow } from '../answers.ts'
import type { SheetWord } from '../words/en.ts'
import { askForCheck, askForWriting } from './ask.ts'

/** How far an import is. */
export type Stage =
  | { kind: 'choosing' }
  | { kind: 'checking'; file: File }
  | { kind: 'checked'; file: File; checked: CheckedAnswer }
  | { kind: 'writing'; file: File; checked: CheckedAnswer; rows: number; done: number }
  | { kind: 'done'; file: File; checked: CheckedAnswer; rows: number; written: readonly WrittenRow[]; isWhole: boolean }

interface Trouble {
  word: SheetWord
  details?: Readonly<Record<string, string>>
}

/** Between two pictures of the progress: a page that draws each of five thousand rows does little else. */
const REDRAW_EVERY = 150

export function useImport(api: string) {
  const [stage, setStage] = useState<Stage>({ kind: 'choosing' })
  const [trouble, setTrouble] = useState<Trouble>()

  async function check(file: File, because?: Trouble): Promise<void> {
    setTrouble(because)
    setStage({ kind: 'checking', file })
    const answer = await askForCheck(api, file)
    if (answer.kind === 'checked') {
      setStage({ kind: 'checked', file, checked: answer })
      return
    }
    setStage({ kind: 'choosing' })
    setTrouble(
      answer.kind === 'unreadable'
        ? { word: `unreadable.${answer.problem}`, details: answer.details }
        : { word: `error.${answer.kind}` },
    )
  }

  async function write(file: File, checked: CheckedAnswer, leaveOut: boolean): Promise<void> {
    setTrouble(undefined)
    const rows = checked.counts.new + checked.counts.changed
    const written: WrittenRow[] = []
    let drawnAt = 0
    setStage({ kind: 'writing', file, checked, rows, done: 0 })
    const end = await askForWriting(api, file, checked.fingerprint, leaveOut, (row) => {
      written.push(row)
      if (Date.now() - drawnAt < REDRAW_EVERY) return
      drawnAt = Date.now()
      setStage({ kind: 'writing', file, checked, rows, done: written.length })
    })
    if (end === 'changedMeanwhile' || end === 'faulty') return check(file, { word: `error.${end}` })
    if (end === 'whole' || end === 'broken') {
      setStage({ kind: 'done', file, checked, rows, written, isWhole: end === 'whole' })
      return
    }
    setStage({ kind: 'checked', file, checked })
    setTrouble({ word: `error.${end}` })
  }

  function again(): void {
    setTrouble(undefined)
    setStage({ kind: 'choosing' })
  }

  return { stage, trouble, check, write, again }
}
