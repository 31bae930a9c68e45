'use client'

import { useModal } from '@payloadcms/ui'
import { useId, useRef, useState, type KeyboardEvent } from 'react'

import { clockInPhnomPenh } from '../../../collections/vocabulary/phnom-penh.ts'
import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { count } from '../../../collections/vocabulary/wording.ts'
import { Confirm } from '../../confirm.tsx'
import { MomentBox } from '../../desk-page/MomentBox.tsx'
import type { Desk } from '../answers.ts'
import { readMoment, writeMoment, type MomentProblem } from '../../desk-page/moment.ts'
import type { SendingInHand } from './use-sending.ts'
import { sayIn } from './words/say.ts'

interface Props {
  desk: Desk
  locale: Locale
  act: SendingInHand['act']
}

const SEND = 'newsletter-send'
const CANCEL = 'newsletter-cancel'

export function Schedule({ desk: { sending, readers }, locale, act }: Props) {
  const id = useId()
  const say = sayIn(locale)
  const { openModal } = useModal()
  const box = useRef<HTMLInputElement>(null)
  const isScheduled = sending?.state === 'scheduled'
  const [isNow, setIsNow] = useState(false)
  const [written, setWritten] = useState(isScheduled ? clockInPhnomPenh(new Date(sending.dueAt)) : '')
  const [problem, setProblem] = useState<MomentProblem>()
  const all = readers.en + readers.km
  const seen = sending && { state: sending.state, dueAt: sending.dueAt }
  const moment = readMoment(written, new Date())

  function choose(now: boolean) {
    setIsNow(now)
    setProblem(undefined)
  }

  function askFirst() {
    const wrong = !isNow && moment.kind === 'problem' ? moment.problem : undefined
    setProblem(wrong)
    if (wrong === undefined) openModal(SEND)
    else box.current?.focus()
  }

  /** The document's own form must not be saved by it. */
  function onEnter(event: KeyboardEvent) {
    if (event.key !== 'Enter') return
    event.preventDefault()
    askFirst()
  }

  const radio = (now: boolean, label: string) => (
    <label>
      <input type="radio" name={id} checked={isNow === now} onChange={() => choose(now)} onKeyDown={onEnter} />
      <span>{label}</span>
    </label>
  )

  return (
    <>
      <fieldset className="desk-radios sending__when">
        <legend>{say('schedule.title')}</legend>
        {radio(false, say('schedule.later'))}
        {!isNow && (
          <div className="sending__moment">
            <MomentBox
              id={`${id}-moment`}
              box={box}
              label={say('schedule.moment')}
              written={written}
              problem={problem && say(`refused.${problem}`)}
              onWrite={setWritten}
              onEnter={askFirst}
            />
          </div>
        )}
        {radio(true, say('schedule.now'))}
      </fieldset>
      <div className="desk-buttons">
        <button type="button" className="desk-button desk-button--main" onClick={askFirst}>
          {say(isNow ? 'schedule.send' : isScheduled ? 'schedule.change' : 'schedule.schedule')}
        </button>
        {isScheduled && (
          <button type="button" className="desk-button" onClick={() => openModal(CANCEL)}>
            {say('schedule.cancel')}
          </button>
        )}
      </div>
      <Confirm
        slug={SEND}
        locale={locale}
        title={
          isNow
            ? say('confirm.now.title')
            : say('confirm.later.title', {
                moment: moment.kind === 'moment' ? writeMoment(moment.at.toISOString()) : '',
              })
        }
        body={count(say, isNow ? 'confirm.now.body' : 'confirm.later.body', all)}
        button={say(isNow ? 'confirm.now.button' : 'confirm.later.button')}
        onConfirm={() => act('schedule', { at: isNow ? 'now' : written, seen })}
      />
      <Confirm
        slug={CANCEL}
        locale={locale}
        title={say('confirm.cancel.title')}
        body={count(say, 'confirm.cancel.body', all)}
        button={say('confirm.cancel.button')}
        onConfirm={() => act('cancel', { seen })}
      />
    </>
  )
}
