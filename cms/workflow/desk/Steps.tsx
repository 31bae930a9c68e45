'use client'

import { useFormModified, useModal } from '@payloadcms/ui'
import { useState } from 'react'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import type { Step } from '../../../collections/vocabulary/stages.ts'
import { count } from '../../../collections/vocabulary/wording.ts'
import { Confirm } from '../../confirm.tsx'
import type { Desk } from '../answers.ts'
import { sayIn } from '../words/say.ts'
import { GiveBackForm } from './GiveBackForm.tsx'
import type { DeskInHand } from './use-desk.ts'

interface Props {
  desk: Desk
  locale: Locale
  act: DeskInHand['act']
  publishes: boolean
}

const TAKE_DOWN = 'desk-take-down'

/** What usually comes next. */
const MAIN: Readonly<Record<Desk['stage'], readonly Step[]>> = {
  draft: ['send'],
  'in-review': ['approve'],
  approved: ['publish'],
  published: ['send'],
  archived: ['send'],
}

/**
 * What can be done with what is typed into the form of something public: saved first, it is a draft beside it. The server
 * offers none of it yet, because it has not seen the draft.
 */
const ofTyped = (stage: Desk['stage'], isModified: boolean, publishes: boolean): readonly Step[] => {
  if (stage !== 'published' || !isModified) return []
  return publishes ? ['send', 'publish'] : ['send']
}

export function Steps({ desk: { stage, steps, linkedFrom }, locale, act, publishes }: Props) {
  const say = sayIn(locale)
  const { openModal } = useModal()
  const [isGivingBack, setIsGivingBack] = useState(false)
  const typed = ofTyped(stage, useFormModified(), publishes)
  const free = [...typed, ...steps.filter(({ hindrance }) => hindrance === undefined).map(({ step }) => step)]
  const isAlone = steps.some(({ hindrance }) => hindrance === 'alone')

  function press(step: Step) {
    if (step === 'take-down') openModal(TAKE_DOWN)
    else if (step === 'give-back') setIsGivingBack(!isGivingBack)
    else void act('step', step, { step })
  }

  return (
    <>
      <div className="desk-buttons">
        {free.map((step) => (
          <button
            key={step}
            type="button"
            className={MAIN[stage].includes(step) ? 'desk-button desk-button--main' : 'desk-button'}
            aria-expanded={step === 'give-back' ? isGivingBack : undefined}
            onClick={() => press(step)}
          >
            {say(`step.${step}`)}
          </button>
        ))}
      </div>
      {isAlone && (
        <p className="desk-hint publishing__hint">
          {say(stage === 'in-review' ? 'step.alone.in-review' : 'step.alone')}
        </p>
      )}
      {isGivingBack && free.includes('give-back') && (
        <GiveBackForm
          locale={locale}
          onGiveBack={(note) => void act('step', 'give-back', { step: 'give-back', note })}
        />
      )}
      <Confirm
        slug={TAKE_DOWN}
        locale={locale}
        title={say('takeDown.ask')}
        body={[say('takeDown.body'), ...(linkedFrom > 0 ? [count(say, 'takeDown.linked', linkedFrom)] : [])].join(' ')}
        button={say('takeDown.button')}
        onConfirm={async () => void (await act('step', 'take-down', { step: 'take-down' }))}
      />
    </>
  )
}
