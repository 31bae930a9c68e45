'use client'

import { useRouter } from 'next/navigation.js'
import { useEffect, useState } from 'react'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { isUnderWay, type State } from '../states.ts'
import { sayIn } from '../words/say.ts'
import { askHowItStands } from './ask.ts'

interface Props {
  api: string
  id: string
  locale: Locale
  state: State
  done: number
  total: number
}

/** Milliseconds between two looks. */
const BETWEEN = 1500

/** How far the worker is. The page shows what became of it as soon as that is known. */
export function UnderWay({ api, id, locale, ...first }: Props) {
  const say = sayIn(locale)
  const router = useRouter()
  const [{ state, done, total }, setStanding] = useState(first)

  useEffect(() => {
    let next: ReturnType<typeof setTimeout> | undefined
    let isOver = false
    const look = async () => {
      const answer = await askHowItStands(api, id)
      if (isOver) return
      if ('state' in answer) {
        setStanding(answer)
        if (!isUnderWay(answer.state)) {
          router.refresh()
          return
        }
      }
      next = setTimeout(() => void look(), BETWEEN)
    }
    next = setTimeout(() => void look(), BETWEEN)
    return () => {
      isOver = true
      clearTimeout(next)
    }
  }, [api, id, router])

  return (
    <div className="desk-progress" role="status">
      <strong>{say(`state.${state}`)}</strong>
      {total === 0 ? (
        <>
          <progress aria-label={say('progress.label')} />
          <span>{say('progress.waits')}</span>
        </>
      ) : (
        <>
          <progress aria-label={say('progress.label')} max={total} value={done} />
          <span>{say('progress.done', { done, all: total })}</span>
        </>
      )}
      <p className="desk-hint">{say('progress.hint')}</p>
    </div>
  )
}
