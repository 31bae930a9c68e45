'use client'

import { useRouter } from 'next/navigation.js'
import { useId, useRef, useState } from 'react'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { count } from '../../../collections/vocabulary/wording.ts'
import { Awake } from '../../awake.tsx'
import { CheckBox } from '../../desk-page/CheckBox.tsx'
import type { Choices } from '../plan/choices.ts'
import type { Report } from '../report.ts'
import { sayIn } from '../words/say.ts'
import { askFor } from './ask.ts'

interface Props {
  api: string
  id: string
  locale: Locale
  choices: Choices
  categories: Report['categories']
  hasPictures: boolean
  siteUrl: string
  /** New documents. */
  documents: number
}

/** What whoever imports decides; the list below follows it when it is looked at again. */
export function ChoicesForm({ api, id, locale, choices, categories, hasPictures, siteUrl, documents }: Props) {
  const say = sayIn(locale)
  const own = useId()
  const router = useRouter()
  const line = useRef<HTMLParagraphElement>(null)
  const [chosen, setChosen] = useState(choices)
  const [isBusy, setIsBusy] = useState(false)
  const [told, setTold] = useState<{ text: string; isTrouble: boolean }>()

  async function send(what: 'choices' | 'import') {
    if (isBusy) return
    setIsBusy(true)
    setTold(undefined)
    const { kind } = await askFor(api, id, what, chosen)
    setIsBusy(false)
    if (kind === 'import') setTold({ text: what === 'choices' ? say('choices.saved') : '', isTrouble: false })
    else {
      setTold({ text: say(`error.${kind}`), isTrouble: true })
      requestAnimationFrame(() => line.current?.focus())
    }
    if (kind === 'import' || kind === 'changed') router.refresh()
  }

  const press = (slug: string, is: boolean) =>
    setChosen({ ...chosen, press: is ? [...chosen.press, slug] : chosen.press.filter((each) => each !== slug) })

  return (
    <Awake>
      {categories.length > 0 && (
        <fieldset className="wordpress__choices" aria-describedby={`${own}-press`}>
          <legend>{say('choices.press')}</legend>
          <p id={`${own}-press`} className="desk-hint">
            {say('choices.press.hint')}
          </p>
          <ul>
            {categories.map(({ slug, name, posts }) => (
              <li key={slug}>
                <label className="desk-choice">
                  <input
                    type="checkbox"
                    checked={chosen.press.includes(slug)}
                    onChange={(event) => press(slug, event.target.checked)}
                  />
                  {say('choices.category', { name, n: posts })}
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      {hasPictures &&
        (['fetches', 'holdsBack'] as const).map((name) => (
          <CheckBox
            key={name}
            id={`${own}-${name}`}
            label={say(`choices.${name}`, { site: siteUrl })}
            hint={say(`choices.${name}.hint`)}
            isChecked={chosen[name]}
            onChange={(is) => setChosen({ ...chosen, [name]: is })}
          />
        ))}
      <p
        ref={line}
        role={told?.isTrouble ? 'alert' : 'status'}
        tabIndex={-1}
        className={told?.isTrouble ? 'desk-problem' : ''}
      >
        {told?.text}
      </p>
      <div className="desk-buttons">
        {documents > 0 && (
          <button
            type="button"
            className="desk-button desk-button--main"
            aria-disabled={isBusy}
            onClick={() => void send('import')}
          >
            {count(say, 'choices.import', documents)}
          </button>
        )}
        <button type="button" className="desk-button" aria-disabled={isBusy} onClick={() => void send('choices')}>
          {say('choices.save')}
        </button>
      </div>
    </Awake>
  )
}
