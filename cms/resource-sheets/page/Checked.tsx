'use client'

import { useEffect, useRef, useState } from 'react'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { count } from '../../../collections/vocabulary/wording.ts'
import { CheckBox } from '../../desk-page/CheckBox.tsx'
import type { CheckedAnswer } from '../answers.ts'
import { sayIn } from '../words/say.ts'
import { Changes } from './Changes.tsx'
import { Counts } from './Counts.tsx'
import { Problems } from './Problems.tsx'

interface Props {
  locale: Locale
  name: string
  checked: CheckedAnswer
  writing: { rows: number; done: number } | undefined
  /** Unless something else on the page has just taken it. */
  takesFocus: boolean
  onWrite: (leaveOut: boolean) => void
  onOther: () => void
}

export function Checked({ locale, name, checked, writing, takesFocus, onWrite, onOther }: Props) {
  const say = sayIn(locale)
  const heading = useRef<HTMLHeadingElement>(null)
  const [leaveOut, setLeaveOut] = useState(false)
  const { counts, unknownColumns, hasExample } = checked
  const rows = counts.new + counts.changed
  const mayWrite = rows > 0 && (counts.faulty === 0 || leaveOut) && writing === undefined

  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])

  return (
    <section className="sheets__step" aria-labelledby="sheets-check">
      <h2 id="sheets-check" ref={heading} tabIndex={-1}>
        {say('check.title')}
      </h2>
      <p>{say('check.of', { name })}</p>
      <Counts counts={counts} locale={locale} />
      {unknownColumns.length > 0 && (
        <p className="sheets__note">{say('unknownColumns', { names: unknownColumns.join(', ') })}</p>
      )}
      {hasExample && <p className="sheets__note">{say('hasExample')}</p>}
      <Problems plans={checked.plans} locale={locale} />
      <Changes plans={checked.plans} locale={locale} />
      {rows === 0 && <p className="sheets__note">{say(counts.faulty > 0 ? 'import.allFaulty' : 'import.nothing')}</p>}
      {rows > 0 && counts.faulty > 0 && writing === undefined && (
        <CheckBox
          id="sheets-leave-out"
          label={count(say, 'leaveOut', counts.faulty)}
          hint={say('leaveOut.hint')}
          isChecked={leaveOut}
          onChange={setLeaveOut}
        />
      )}
      {writing === undefined ? (
        <div className="desk-buttons">
          {rows > 0 && (
            <button
              type="button"
              className="desk-button desk-button--main"
              aria-disabled={!mayWrite}
              aria-describedby={mayWrite ? undefined : 'sheets-leave-out'}
              onClick={() => mayWrite && onWrite(leaveOut)}
            >
              {count(say, 'import', rows)}
            </button>
          )}
          <button type="button" className="desk-button" onClick={onOther}>
            {say('file.other')}
          </button>
        </div>
      ) : (
        <div className="desk-progress">
          <progress aria-label={say('title')} max={writing.rows} value={writing.done} />
          <span>{say('writing', { done: writing.done, all: writing.rows })}</span>
          <p className="desk-hint">{say('writing.hint')}</p>
        </div>
      )}
    </section>
  )
}
