'use client'

import { useId, useRef, useState } from 'react'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { DoneLine } from '../../desk-page/DoneLine.tsx'
import { MomentBox } from '../../desk-page/MomentBox.tsx'
import { readMoment, writeMoment, type MomentProblem } from '../../desk-page/moment.ts'
import type { Desk, DeskSchedule } from '../answers.ts'
import { sayIn, type Say } from '../words/say.ts'
import type { DeskInHand } from './use-desk.ts'

interface Props {
  desk: Desk
  locale: Locale
  act: DeskInHand['act']
  done: DeskInHand['done']
  publishes: boolean
}

const PROBLEMS = ['role', 'stage', 'alone', 'gate', 'changed'] as const

function sayProblem(say: Say, { problem }: DeskSchedule): string {
  return say(`problem.${PROBLEMS.find((each) => each === problem) ?? 'refused'}`)
}

export function Schedules({ desk, locale, act, done, publishes }: Props) {
  const id = useId()
  const say = sayIn(locale)
  const box = useRef<HTMLInputElement>(null)
  const [what, setWhat] = useState<DeskSchedule['act']>(desk.stage === 'published' ? 'take-down' : 'publish')
  const [written, setWritten] = useState('')
  const [problem, setProblem] = useState<MomentProblem>()

  async function schedule() {
    const moment = readMoment(written, new Date())
    setProblem(moment.kind === 'problem' ? moment.problem : undefined)
    if (moment.kind === 'problem') box.current?.focus()
    else if (await act('schedule', 'schedule', { act: what, at: written })) setWritten('')
  }

  if (!publishes && desk.schedules.length === 0) return null
  return (
    <section aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{say('schedule.title')}</h3>
      <ul className="publishing__list">
        {desk.schedules.map((each) => (
          <li key={each.id} data-state={each.state}>
            <p>
              {say(`schedule.${each.state}.${each.act}`, {
                moment: writeMoment(each.dueAt),
                name: each.byName,
                problem: sayProblem(say, each),
              })}
            </p>
            {publishes && (
              <button
                type="button"
                className="desk-button desk-button--small"
                onClick={() => void act('unschedule', 'unschedule', { schedule: each.id })}
              >
                {say(each.state === 'waiting' ? 'schedule.cancel' : 'schedule.seen')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <DoneLine words={done === 'schedule' || done === 'unschedule' ? say(`done.${done}`) : undefined} />
      {publishes && (
        <>
          <label className="desk-field" htmlFor={`${id}-what`}>
            {say('schedule.what')}
            <select
              id={`${id}-what`}
              value={what}
              onChange={({ target }) => setWhat(target.value === 'publish' ? 'publish' : 'take-down')}
            >
              <option value="publish">{say('step.publish')}</option>
              <option value="take-down">{say('takeDown.button')}</option>
            </select>
          </label>
          <MomentBox
            id={`${id}-moment`}
            box={box}
            label={say('schedule.moment')}
            written={written}
            problem={problem && say(`refused.${problem}`)}
            onWrite={setWritten}
            onEnter={() => void schedule()}
          />
          <button type="button" className="desk-button" onClick={() => void schedule()}>
            {say('schedule.button')}
          </button>
        </>
      )}
    </section>
  )
}
