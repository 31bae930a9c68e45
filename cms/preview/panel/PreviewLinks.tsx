'use client'

import { useEffect, useId, useState } from 'react'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { Awake } from '../../awake.tsx'
import { ask } from '../../desk-page/ask.ts'
import { DoneLine } from '../../desk-page/DoneLine.tsx'
import { linksAnswerSchema, type LinksAnswer } from '../answers.ts'
import { LINK_HOURS } from '../hours.ts'
import { sayIn, type PreviewWord } from '../words.ts'
import { OpenLink } from './OpenLink.tsx'

interface Props {
  /** Of the endpoint about the links of this document. */
  address: string
  locale: Locale
}

/** Links by which somebody outside sees the draft: made for some hours, copied, taken back. */
export function PreviewLinks({ address, locale }: Props) {
  const say = sayIn(locale)
  const id = useId()
  const [links, setLinks] = useState<LinksAnswer['links']>([])
  const [hours, setHours] = useState<number>(24)
  const [problem, setProblem] = useState<PreviewWord>()
  const [done, setDone] = useState<PreviewWord>()

  useEffect(() => {
    void ask(address, linksAnswerSchema).then((answer) => {
      if ('links' in answer) setLinks(answer.links)
    })
  }, [address])

  async function change(wish: { hours: number } | { revoke: string }): Promise<void> {
    setDone(undefined)
    const answer = await ask(address, linksAnswerSchema, wish)
    if (!('links' in answer)) return setProblem(answer.kind === 'malformed' ? 'unavailable' : answer.kind)
    setProblem(undefined)
    setLinks(answer.links)
    setDone('hours' in wish ? 'made' : 'revoked')
  }

  async function copy(text: string): Promise<void> {
    setDone(undefined)
    setProblem(undefined)
    try {
      await navigator.clipboard.writeText(text)
      setDone('copied')
    } catch {
      setProblem('notCopied')
    }
  }

  return (
    <Awake>
      <h3>{say('title')}</h3>
      <p className="desk-hint">{say('why')}</p>
      <div className="desk-field">
        <label htmlFor={id}>{say('hours')}</label>
        <select id={id} value={hours} onChange={(event) => setHours(Number(event.target.value))}>
          {LINK_HOURS.map((each) => (
            <option key={each} value={each}>
              {say(`hours.${each}`)}
            </option>
          ))}
        </select>
      </div>
      <button type="button" className="desk-button" onClick={() => void change({ hours })}>
        {say('make')}
      </button>
      <p role="alert" className="desk-problem">
        {problem && say(problem)}
      </p>
      <DoneLine words={done && say(done)} />
      {links.length > 0 && (
        <ul className="preview-links" aria-label={say('open')}>
          {links.map((link) => (
            <OpenLink
              key={link.id}
              link={link}
              locale={locale}
              onCopy={(address) => void copy(address)}
              onRevoke={() => void change({ revoke: link.id })}
            />
          ))}
        </ul>
      )}
    </Awake>
  )
}
