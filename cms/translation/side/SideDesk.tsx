'use client'

import { useEffect, useRef, type FormEvent } from 'react'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { TRANSLATION_STATE_LABELS } from '../../../collections/vocabulary/translations.ts'
import { Awake } from '../../awake.tsx'
import type { Translation } from '../answers.ts'
import { writeMoment } from '../../desk-page/moment.ts'
import { sayIn } from '../words/say.ts'
import { FieldRow } from './FieldRow.tsx'
import { SourceChange } from './SourceChange.tsx'
import { useTranslationInHand } from './use-translation.ts'
import { whenIdle } from './when-idle.ts'

interface Props {
  translation: Translation
  /** Of the endpoint that saves. */
  address: string
  /** Of the document's own page. */
  home: string
  locale: Locale
}

export function SideDesk({ translation: initial, address, home, locale }: Props) {
  const say = sayIn(locale)
  const inHand = useTranslationInHand(address, initial)
  const { translation, ready, setReady, matches, setMatches, isSaved, busy, trouble, save } = inHand
  const line = useRef<HTMLParagraphElement>(null)
  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  })
  const [into, source] = [say(`language.${translation.into}`), say(`language.${translation.source}`)]

  async function send(event: FormEvent) {
    event.preventDefault()
    // What was typed in an editor a moment ago arrives when the browser is idle, and is drawn after that.
    await whenIdle()
    await whenIdle()
    await latest.current()
    // After the page has been drawn anew, so that what is read out is what came of it.
    setTimeout(() => line.current?.focus(), 0)
  }

  return (
    <form className="side" onSubmit={(event) => void send(event)} noValidate>
      <div className="side__standing">
        <span className="desk-mark" data-translation={translation.state}>
          {TRANSLATION_STATE_LABELS[translation.state][locale]}
        </span>
        <span className="desk-hint">
          {translation.markedAt === null
            ? say('side.neverMarked')
            : say('side.marked', { moment: writeMoment(translation.markedAt) })}
        </span>
        {translation.state !== 'missing' && <SourceChange address={address} into={translation.into} say={say} />}
      </div>
      {trouble && (
        <p ref={line} role="alert" tabIndex={-1} className="desk-problem">
          {say(`side.trouble.${trouble}`)}
        </p>
      )}
      <p ref={trouble ? undefined : line} role="status" tabIndex={-1} className="desk-done">
        {isSaved &&
          !trouble &&
          say(translation.isDraft ? 'side.savedDraft' : translation.saysReady ? 'side.saved' : 'side.savedPublic')}
      </p>
      <Awake>
        {translation.fields.length === 0 && <p className="desk-empty">{say('side.nothing', { language: source })}</p>}
        {translation.fields.map((field) => (
          <FieldRow key={field.key} {...{ field, inHand, locale, say }} />
        ))}
        <div className="side__foot">
          <label className="desk-choice">
            <input type="checkbox" checked={matches} onChange={(event) => setMatches(event.target.checked)} />
            <span>
              {say('side.matches', { language: source })}
              <span className="desk-hint">{say('side.matchesHint')}</span>
            </span>
          </label>
          {translation.saysReady && (
            <label className="desk-choice">
              <input type="checkbox" checked={ready} onChange={(event) => setReady(event.target.checked)} />
              <span>
                {say('side.ready', { language: into })}
                <span className="desk-hint">{say('side.readyHint')}</span>
              </span>
            </label>
          )}
          <div className="desk-buttons">
            <button type="submit" className="desk-button desk-button--main" aria-disabled={busy}>
              {say('side.save', { language: into })}
            </button>
            <a className="desk-button side__home" href={home}>
              {say('side.open')}
            </a>
          </div>
        </div>
      </Awake>
    </form>
  )
}
