'use client'

import { useListQuery, useModal, useSelection } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useRef, useState } from 'react'
import { z } from 'zod'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { beginsAt, STAGES, type Step } from '../../../collections/vocabulary/stages.ts'
import { count } from '../../../collections/vocabulary/wording.ts'
import { Awake } from '../../awake.tsx'
import { Confirm } from '../../confirm.tsx'
import { ask } from '../../desk-page/ask.ts'
import { manyAnswerSchema, MOST_AT_ONCE, type ManyAnswer } from '../many-answer.ts'
import { sayIn } from '../words/say.ts'
import { ManyOutcome } from './ManyOutcome.tsx'
import { OverruleForm } from './OverruleForm.tsx'

interface Props {
  /** Of the endpoint. */
  address: string
  locale: Locale
  steps: readonly Step[]
}

const shownSchema = z.object({
  id: z.string(),
  updatedAt: z.string(),
  stage: z.enum(STAGES).optional().catch(undefined),
})

type Shown = z.infer<typeof shownSchema>

/** When those that were chosen were saved, as the list shows them: what somebody has written since is decided on by nobody. */
const savedTimes = (shown: readonly Shown[], ids: readonly string[]): Record<string, string> =>
  Object.fromEntries(shown.filter(({ id }) => ids.includes(id)).map(({ id, updatedAt }) => [id, updatedAt]))

/** Steps that begin where one of those is that were chosen; all of them where the list does not show one. */
const possible = (steps: readonly Step[], shown: readonly Shown[], ids: readonly string[]): readonly Step[] => {
  const stages = ids.map((each) => shown.find(({ id }) => id === each)?.stage)
  return steps.filter((step) => stages.some((stage) => stage === undefined || beginsAt(step, stage)))
}

const modalOf = (step: Step) => `desk-many-${step}`

/** Nothing while nobody has chosen anything. */
export function ManyButtons({ address, locale, steps }: Props) {
  const say = sayIn(locale)
  const router = useRouter()
  const { openModal } = useModal()
  const { selectedIDs } = useSelection()
  const { data } = useListQuery()
  const [answer, setAnswer] = useState<ManyAnswer | 'failed'>()
  /** What the gate has refused to let out. */
  const [stopped, setStopped] = useState<readonly string[]>([])
  const busy = useRef(false)
  const ids = selectedIDs.map(String)
  const shown = (data?.docs ?? []).flatMap((row: unknown) => shownSchema.safeParse(row).data ?? [])

  async function take(step: Step, taken: readonly string[] = ids, reason?: string): Promise<void> {
    if (busy.current) return
    busy.current = true
    setAnswer(undefined)
    const body = {
      step,
      ids: taken,
      seen: savedTimes(shown, taken),
      ...(reason !== undefined && { reason }),
    }
    const came = await ask(address, manyAnswerSchema, body)
    setAnswer(came.kind === 'done' ? came : 'failed')
    // What was typed as a reason stays where nothing came of it.
    if (came.kind === 'done')
      setStopped(step === 'publish' ? came.refused.filter(({ byGate }) => byGate).map(({ id }) => id) : [])
    busy.current = false
    router.refresh()
  }

  return (
    <div className="desk publishing-many" lang={locale}>
      <ManyOutcome answer={answer} locale={locale} />
      {stopped.length > 0 && steps.includes('publish') && (
        <Awake>
          <OverruleForm
            title={count(say, 'many.overrule', stopped.length)}
            why={say('many.overrule.why')}
            locale={locale}
            onOverrule={(reason) => take('publish', stopped, reason)}
          />
        </Awake>
      )}
      {ids.length > 0 && (
        <Awake>
          <p>
            {ids.length > MOST_AT_ONCE
              ? say('many.tooMany', { n: MOST_AT_ONCE })
              : count(say, 'many.chosen', ids.length)}
          </p>
          {ids.length <= MOST_AT_ONCE && (
            <div className="desk-buttons">
              {possible(steps, shown, ids).map((step) => (
                <button key={step} type="button" className="desk-button" onClick={() => openModal(modalOf(step))}>
                  {say(`step.${step}`)}
                </button>
              ))}
            </div>
          )}
        </Awake>
      )}
      {steps.map((step) => (
        <Confirm
          key={step}
          slug={modalOf(step)}
          locale={locale}
          title={say(`step.${step}`)}
          body={count(say, 'many.ask', ids.length)}
          button={say(step === 'take-down' ? 'takeDown.button' : `step.${step}`)}
          onConfirm={() => take(step)}
        />
      ))}
    </div>
  )
}
