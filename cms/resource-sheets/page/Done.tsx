'use client'

import Link from 'next/link.js'
import { useEffect, useRef } from 'react'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { count, formatNumber } from '../../../collections/vocabulary/wording.ts'
import { sayIn } from '../words/say.ts'
import { reportLines, sayOutcome } from './reports.ts'
import { SaveCsv } from './SaveCsv.tsx'
import type { Stage } from './use-import.ts'

interface Props {
  locale: Locale
  done: Extract<Stage, { kind: 'done' }>
  list: string
  onAgain: () => void
}

const SHOWN = 100

export function Done({ locale, done, list, onAgain }: Props) {
  const say = sayIn(locale)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { checked, rows, written, isWhole } = done
  const stored = written.filter(({ outcome }) => outcome === 'created' || outcome === 'updated').length
  const others = written.filter(({ outcome }) => outcome !== 'created' && outcome !== 'updated')
  const numbers = { done: stored, all: rows }
  const isAll = isWhole && stored === rows

  return (
    <section className="sheets__step" aria-labelledby="sheets-done">
      <h2 id="sheets-done" ref={heading} tabIndex={-1}>
        {say('done.title')}
      </h2>
      {isAll ? (
        <p className="desk-done">{count(say, 'done.all', rows)}</p>
      ) : (
        <p className="desk-problem">{say(isWhole ? 'done.some' : 'done.broken', numbers)}</p>
      )}
      {others.length > 0 && (
        <table className="sheets__table" aria-labelledby="sheets-done">
          <thead>
            <tr>
              <th scope="col">{say('problems.row')}</th>
              <th scope="col">{say('changes.resource')}</th>
              <th scope="col">{say('report.outcome')}</th>
            </tr>
          </thead>
          <tbody>
            {others.slice(0, SHOWN).map((row) => (
              <tr key={row.row}>
                <td className="sheets__number">{formatNumber(row.row, locale)}</td>
                <td lang="en">{row.slug}</td>
                <td>{sayOutcome(say, row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="desk-buttons">
        <Link className="desk-button desk-button--main" href={list} prefetch={false}>
          {say('done.list')}
        </Link>
        <SaveCsv name="import-report" lines={() => reportLines(checked.plans, written, say)}>
          {say('done.report')}
        </SaveCsv>
        <button type="button" className="desk-button" onClick={onAgain}>
          {say('done.again')}
        </button>
      </div>
    </section>
  )
}
