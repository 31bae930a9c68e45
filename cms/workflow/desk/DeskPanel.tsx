'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { STAGE_LABELS, STEPS } from '../../../collections/vocabulary/stages.ts'
import { Awake } from '../../awake.tsx'
import { DoneLine } from '../../desk-page/DoneLine.tsx'
import { sayIn, type Say } from '../words/say.ts'
import { Comments } from './Comments.tsx'
import { Findings } from './Findings.tsx'
import { GivenBack } from './GivenBack.tsx'
import { Schedules } from './Schedules.tsx'
import { Steps } from './Steps.tsx'
import { TimeLine } from './TimeLine.tsx'
import { useAutosave } from './use-autosave.ts'
import type { Done, Trouble } from './told.ts'
import { useDesk } from './use-desk.ts'

interface Props {
  /** Of the endpoints about this document. */
  address: string
  locale: Locale
  publishes: boolean
}

/** What is said at the top; the rest where it was done. */
const OF_THE_DOCUMENT: readonly Done[] = [...STEPS, 'out-of-review']

function sayTrouble(say: Say, trouble: Trouble): string {
  if (trouble.kind !== 'refused') return say(`error.${trouble.kind}`)
  const { message, problem } = trouble
  if (problem === 'fields' && message !== undefined) return `${say('refused.fields')} ${message}`
  // Who it was is known to the server alone.
  return problem === 'changed' && message !== undefined ? message : say(`refused.${problem}`)
}

export function DeskPanel({ address, locale, publishes }: Props) {
  const say = sayIn(locale)
  const { lastUpdateTime } = useDocumentInfo()
  const inHand = useDesk(address, lastUpdateTime)
  const { desk, trouble, done, act, check } = inHand
  useAutosave(desk?.stage)
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (trouble !== undefined) line.current?.focus()
  }, [trouble])

  return (
    <Awake>
      <p ref={line} role="alert" tabIndex={-1} className="desk-problem">
        {trouble && sayTrouble(say, trouble)}
      </p>
      <DoneLine words={done && OF_THE_DOCUMENT.includes(done) ? say(`done.${done}`) : undefined} />
      {desk === undefined ? (
        <p>{trouble === undefined && say('loading')}</p>
      ) : (
        <>
          <p className="publishing__stage">
            <span className="desk-mark" data-stage={desk.stage}>
              {STAGE_LABELS[desk.stage][locale]}
            </span>{' '}
            {desk.isPublic && say(desk.stage === 'published' ? 'public' : 'public.draft')}
          </p>
          <GivenBack desk={desk} locale={locale} />
          <Steps desk={desk} locale={locale} act={act} publishes={publishes} />
          <Findings desk={desk} locale={locale} act={act} check={check} done={done} />
          <Schedules desk={desk} locale={locale} act={act} done={done} publishes={publishes} />
          <Comments desk={desk} locale={locale} act={act} done={done} />
          <TimeLine entries={desk.timeLine} locale={locale} />
        </>
      )}
    </Awake>
  )
}
