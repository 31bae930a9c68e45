'use client'

import { useEffect, useState } from 'react'

import { ask, type NoAnswer } from '../../desk-page/ask.ts'
import {
  saveAnswerSchema,
  type FieldValue,
  type SaveRequest,
  type Translation,
  type TranslationField,
} from '../answers.ts'
import { isSame } from '../values.ts'

type Trouble = NoAnswer['kind'] | 'conflict' | 'sourceChanged' | 'locked' | 'unknown'

type Typed = Readonly<Record<string, FieldValue>>

/** A translation as the server has it, and what is typed beside it and not saved yet. */
export function useTranslationInHand(address: string, initial: Translation) {
  const [translation, setTranslation] = useState(initial)
  const [typed, setTyped] = useState<Typed>({})
  const [ready, setReady] = useState(initial.isReady)
  const [matches, setMatches] = useState(false)
  const [theirs, setTheirs] = useState<Typed>({})
  const [trouble, setTrouble] = useState<Trouble>()
  const [isSaved, setIsSaved] = useState(false)
  const [busy, setBusy] = useState(false)

  const valueOf = ({ key, target }: TranslationField): FieldValue => (key in typed ? (typed[key] ?? null) : target)
  const written = translation.fields.filter((field) => !isSame(valueOf(field), field.target))
  const isDirty = written.length > 0 || ready !== translation.isReady || matches

  // Nobody loses what they have typed by closing the page.
  useEffect(() => {
    if (!isDirty) return undefined
    const stay = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', stay)
    return () => removeEventListener('beforeunload', stay)
  }, [isDirty])

  function write(key: string, value: FieldValue) {
    setTyped((before) => ({ ...before, [key]: value }))
    setIsSaved(false)
  }

  /** What somebody else has written is shown, and what was typed stays, until one of them is chosen. */
  function settle(key: string, keep: 'mine' | 'theirs') {
    const other = theirs[key] ?? null
    if (keep === 'theirs') write(key, other)
    setTheirs((before) => Object.fromEntries(Object.entries(before).filter(([each]) => each !== key)))
  }

  async function save(): Promise<Trouble | undefined> {
    if (busy) return undefined
    setBusy(true)
    setIsSaved(false)
    const fields = written.map((field) => ({ key: field.key, before: field.target, after: valueOf(field) }))
    const answer = await ask(address, saveAnswerSchema, {
      into: translation.into,
      fields,
      ready,
      matches,
      seen: translation.seen,
    } satisfies SaveRequest)
    setBusy(false)
    if ('translation' in answer) setTranslation(answer.translation)
    if (answer.kind === 'saved') {
      setTyped({})
      setTheirs({})
      setReady(answer.translation.isReady)
      setMatches(false)
      setTrouble(undefined)
      setIsSaved(true)
      return undefined
    }
    if (answer.kind === 'conflict') {
      const now = new Map(answer.translation.fields.map((field) => [field.key, field.target]))
      setTheirs(Object.fromEntries(answer.keys.map((key) => [key, now.get(key) ?? null])))
    }
    // What was said of the source as it was says nothing of the source as it is.
    if (answer.kind === 'sourceChanged') setMatches(false)
    setTrouble(answer.kind)
    return answer.kind
  }

  return {
    translation,
    valueOf,
    write,
    theirs,
    settle,
    ready,
    setReady,
    matches,
    setMatches,
    isDirty,
    isSaved,
    busy,
    trouble,
    save,
  }
}
export type TranslationInHand = ReturnType<typeof useTranslationInHand>
