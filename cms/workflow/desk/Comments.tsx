'use client'

import { useId, useState } from 'react'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { writeMoment } from '../../desk-page/moment.ts'
import type { Desk, DeskComment } from '../answers.ts'
import { sayIn } from '../words/say.ts'
import type { DeskInHand } from './use-desk.ts'

interface Props {
  desk: Desk
  locale: Locale
  act: DeskInHand['act']
}

function Said({ comment, locale, act }: Omit<Props, 'desk'> & { comment: DeskComment }) {
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
        onClick={() => void act('resolve', 'resolve', { comment: comment.id, resolved: isOpen })}
      >
        {say(isOpen ? 'comments.resolve' : 'comments.reopen')}
      </button>
    </li>
  )
}

export function Comments({ desk: { comments, people }, locale, act }: Props) {
  const id = useId()
  const say = sayIn(locale)
  const [body, setBody] = useState('')
  const [waitsFor, setWaitsFor] = useState('')

  async function add() {
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
      <label className="desk-field" htmlFor={`${id}-body`}>
        {say('comments.new')}
        <textarea
          id={`${id}-body`}
          rows={3}
          maxLength={2000}
          value={body}
          onChange={(event) => setBody(event.target.value)}
        />
      </label>
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
