'use client'

import { useId } from 'react'

import {
  CLASSIFICATION_LABELS,
  DESTINATION_LABELS,
  PRIORITY_LABELS,
  REPORT_EVENT_LABELS,
  REPORT_STATUS_LABELS,
} from '../../../../collections/vocabulary/reports.ts'
import type { OpenedCase, TimeLineEntry } from '../../case-view.ts'
import { Moment } from './CaseHead.tsx'
import { useDesk } from './desk-context.ts'

interface Props {
  timeLine: readonly TimeLineEntry[]
  /** Undefined while the case is closed: a note may repeat what was reported. */
  notes: OpenedCase['notes'] | undefined
}

/** Who did what and when, the newest first. */
export function TimeLine({ timeLine, notes }: Props) {
  const { say } = useDesk()
  const id = useId()
  return (
    <section className="desk-card" aria-labelledby={id}>
      <h2 id={id}>{say('timeLine.title')}</h2>
      <p className="desk-hint">{say('case.zone')}</p>
      <ol className="desk-time-line" reversed>
        {timeLine.toReversed().map((line) => (
          <li key={line.id} data-kind={line.kind}>
            <strong>
              <What line={line} />
            </strong>
            <span className="desk-hint">
              <Moment iso={line.at} /> · {line.staffName ?? say('timeLine.system')}
            </span>
            {line.hasNote && (
              <Note note={notes && (notes[line.id] ?? undefined)} isOpen={notes?.[line.id] !== undefined} />
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

function What({ line: { kind, status, classification, priority, destination, country } }: { line: TimeLineEntry }) {
  const { locale, countries } = useDesk()
  const parts = [
    kind === 'status' && status !== null ? REPORT_STATUS_LABELS[status][locale] : REPORT_EVENT_LABELS[kind][locale],
    classification && CLASSIFICATION_LABELS[classification][locale],
    priority && PRIORITY_LABELS[priority][locale],
    destination && DESTINATION_LABELS[destination][locale],
    country && (countries.find(({ code }) => code === country)?.name ?? country),
  ]
  const [first, ...rest] = parts.filter((part) => typeof part === 'string' && part !== '')
  return <>{rest.length === 0 ? first : `${first}: ${rest.join(', ')}`}</>
}

/** @param isOpen whether it was opened, even if nothing came out */
function Note({ note, isOpen }: { note: string | undefined; isOpen: boolean }) {
  const { say } = useDesk()
  if (note !== undefined) {
    return (
      <bdi className="desk-note" dir="auto" translate="no">
        {note}
      </bdi>
    )
  }
  return <em className="desk-hint">{say(isOpen ? 'timeLine.lostNote' : 'timeLine.sealedNote')}</em>
}
