'use client'

import { useId } from 'react'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { GATE_RULES } from '../../gate/finding.ts'
import { GATE_WORDS } from '../../gate/words/words.ts'
import { writeMoment } from '../../desk-page/moment.ts'
import type { Desk } from '../answers.ts'
import { sayIn } from '../words/say.ts'

interface Props {
  entries: Desk['timeLine']
  locale: Locale
}

/** A moment in a note, as `publish 2026-10-05T01:00:00.000Z`, is for the list of what is scheduled. */
const isForMachines = (note: string) => /^(publish|take-down)( |$)/.test(note)

const named = (rules: readonly string[], locale: Locale): string =>
  rules
    .flatMap((rule) => GATE_RULES.find((each) => each === rule) ?? [])
    .map((rule) => GATE_WORDS[locale][rule].title)
    .join(' · ')

export function TimeLine({ entries, locale }: Props) {
  const id = useId()
  const say = sayIn(locale)
  return (
    <section aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{say('timeLine.title')}</h3>
      {entries.length === 0 && <p>{say('timeLine.none')}</p>}
      <ol className="publishing__list">
        {entries.map(({ act, at, byName, id: key, note, overruled }) => (
          <li key={key}>
            <p>
              <strong>{byName ?? say('timeLine.system')}</strong> {say(`act.${act}`)}
            </p>
            <p className="desk-hint">
              <time dateTime={at}>{writeMoment(at)}</time>
            </p>
            {overruled.length > 0 && <p>{say('timeLine.overruled', { rules: named(overruled, locale) })}</p>}
            {note !== null && !isForMachines(note) && <p className="publishing__said">{note}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
