'use client'

import { useCallback, useEffect, useState } from 'react'

import { LOCALES, type Locale } from '../../../collections/vocabulary/locales.ts'
import { previewAnswerSchema, type PreviewAnswer } from '../answers.ts'
import { writeMoment } from '../../desk-page/moment.ts'
import { ask, type NoAnswer } from '../../desk-page/ask.ts'
import { PreviewedLetter } from './PreviewedLetter.tsx'
import { WIDTHS, type Width } from './widths.ts'
import { sayIn } from './words/say.ts'

interface Props {
  address: string
  locale: Locale
  /** When the issue was saved last: then the preview is another one. */
  savedAt: number
}

/** The letter as readers get it, in both languages beside each other. Written when somebody wants to see it. */
export function Preview({ address, locale, savedAt }: Props) {
  const say = sayIn(locale)
  const [isWanted, setIsWanted] = useState(false)
  const [width, setWidth] = useState<Width>('phone')
  const [answer, setAnswer] = useState<PreviewAnswer | NoAnswer>()

  const load = useCallback(async () => {
    setAnswer(undefined)
    setAnswer(await ask(address, previewAnswerSchema))
  }, [address])
  useEffect(() => {
    if (isWanted) void load()
  }, [isWanted, load, savedAt])

  return (
    <>
      <h3>{say('preview.title')}</h3>
      <p className="desk-hint">{say('preview.hint')}</p>
      <div className="desk-buttons">
        <button type="button" className="desk-button" onClick={() => (isWanted ? void load() : setIsWanted(true))}>
          {say(isWanted ? 'preview.again' : 'preview.show')}
        </button>
        {isWanted && (
          <div role="group" aria-label={say('preview.width')} className="sending__widths">
            {WIDTHS.map((each) => (
              <button
                key={each}
                type="button"
                className="desk-button"
                aria-pressed={width === each}
                onClick={() => setWidth(each)}
              >
                {say(`preview.${each}`)}
              </button>
            ))}
          </div>
        )}
      </div>
      <p role="status" className="desk-hint">
        {isWanted && answer === undefined && say('preview.loading')}
      </p>
      {answer?.kind === 'refused' && (
        <p className="sending__note">
          {say(`refused.${answer.why}`, answer.from === undefined ? {} : { moment: writeMoment(answer.from) })}
        </p>
      )}
      {answer !== undefined && !('messages' in answer) && answer.kind !== 'refused' && (
        <p className="desk-problem">{say(`error.${answer.kind}`)}</p>
      )}
      {answer?.kind === 'composed' && (
        <>
          {answer.leftOut.length > 0 && (
            <div className="sending__note">
              <p>{say('preview.leftOut')}</p>
              <ul>
                {answer.leftOut.map((title, index) => (
                  <li key={`${index} ${title}`}>{title}</li>
                ))}
              </ul>
            </div>
          )}
          <div className="sending__letters" data-width={width}>
            {LOCALES.map((language) => {
              const message = answer.messages[language]
              return message && <PreviewedLetter key={language} {...{ message, language, locale, width }} />
            })}
          </div>
        </>
      )}
    </>
  )
}
