'use client'

import { useId, useRef, useState } from 'react'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { DoneLine } from '../../desk-page/DoneLine.tsx'
import { writeMoment } from '../../desk-page/moment.ts'
import type { Desk, DeskComment } from '../answers.ts'
import { MAX_COMMENT_LENGTH } from '../lengths.ts'
import { sayIn } from '../words/say.ts'
import type { DeskInHand } from './use-desk.ts'
import { WordsBox } from './WordsBox.tsx'

interface Props {
  desk: Desk
  locale: Locale
  act: DeskInHand['act']
  done: DeskInHand['done']
}

function Said({ comment, locale, act }: Pick<Props, 'locale' | 'act'> & { comment: DeskComment }) {
  const say = sayIn(locale)
  const isOpen = comment.resolvedAt === null
  return (
    <li data-open={isOpen}>
      <p className="desk-hint">
        {comment.byName} · <time dateTime={comment.at}>{writeMoment(comment.at)}</time>
      </p>
      <p className="publishing__said">{comment.body}</p>
      {isOpen && comment.waitsForName !== null && (
        <p>
          <span className="desk-mark">{say('comments.waiting', { name: comment.waitsForName })}</span>
        </p>
      )}
      {!isOpen && <p className="desk-hint">{say('comments.resolved', { name: comment.resolvedByName ?? '' })}</p>}
      <button
        type="button"
        className="desk-button desk-button--small"
        onClick={() => void act('resolve', isOpen ? 'resolve' : 'reopen', { comment: comment.id, resolved: isOpen })}
      >
        {say(isOpen ? 'comments.resolve' : 'comments.reopen')}
      </button>
    </li>
  )
}

export function Comments({ desk: { comments, people }, locale, act, done }: Props) {
  const id = useId()
  const say = sayIn(locale)
  const [body, setBody] = useState('')
  const [waitsFor, setWaitsFor] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const box = useRef<HTMLTextAreaElement>(null)

  async function add() {
    const missing = body.trim() === ''
    setIsMissing(missing)
    if (missing) return box.current?.focus()
    // What was typed stays in the box until it is stored.
    if (await act('comment', 'comment', { body, ...(waitsFor !== '' && { waitsFor }) })) {
      setBody('')
      setWaitsFor('')
    }
  }

  return (
    <section aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{say('comments.title')}</h3>
      {comments.length === 0 && <p>{say('comments.none')}</p>}
      <ul className="publishing__list">
        {comments.map((comment) => (
          <Said key={comment.id} comment={comment} locale={locale} act={act} />
        ))}
      </ul>
      <DoneLine
        words={done === 'comment' || done === 'resolve' || done === 'reopen' ? say(`done.${done}`) : undefined}
      />
      <WordsBox
        box={box}
        label={say('comments.new')}
        rows={3}
        maxLength={MAX_COMMENT_LENGTH}
        written={body}
        problem={isMissing ? say('comments.missing') : undefined}
        onWrite={setBody}
      />
      <label className="desk-field" htmlFor={`${id}-who`}>
        {say('comments.waitsFor')}
        <select id={`${id}-who`} value={waitsFor} onChange={(event) => setWaitsFor(event.target.value)}>
          <option value="">{say('comments.nobody')}</option>
          {people.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="desk-button" onClick={() => void add()}>
        {say('comments.button')}
      </button>
    </section>
  )
}
