'use client'

import { useId, useState } from 'react'

import { LOCALE_NAMES, type Locale } from '../../../collections/vocabulary/locales.ts'
import type { TranslationField } from '../answers.ts'
import { isSame } from '../values.ts'
import type { Say } from '../words/say.ts'
import { Difference } from './Difference.tsx'
import { FieldEditor } from './FieldEditor.tsx'
import { SourceText } from './SourceText.tsx'
import type { TranslationInHand } from './use-translation.ts'

interface Props {
  field: TranslationField
  inHand: TranslationInHand
  /** Of whoever looks at the page. */
  locale: Locale
  say: Say
}

/** One field: what the source says and what has changed in it, and beside it the box of the translation. */
export function FieldRow({ field, inHand, locale, say }: Props) {
  const id = useId()
  const { translation, valueOf, write, theirs, settle } = inHand
  const { source, into } = translation
  const name = field.labels.map((label) => label[locale]).join(' · ')
  const value = valueOf(field)
  /** An editor of rich text reads its value once; another number makes another editor. */
  const [edition, setEdition] = useState(0)
  const isConflict = field.key in theirs
  const other = theirs[field.key]
  const isEmpty = isSame(value, null)

  function replace(next: TranslationField['target']) {
    write(field.key, next)
    setEdition((before) => before + 1)
  }

  return (
    <section className="side__field" aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`}>{name}</h2>
      <div className="side__columns">
        <div>
          <h3 lang={source}>{LOCALE_NAMES[source]}</h3>
          <SourceText said={field.said} lang={source} />
          {field.difference.length > 0 && <Difference pieces={field.difference} lang={source} say={say} />}
        </div>
        <div>
          <h3 lang={into}>{LOCALE_NAMES[into]}</h3>
          {isConflict && (
            <div className="desk-problem" role="alert">
              <p>{say('side.theirs')}</p>
              <p className="side__theirs" lang={into}>
                {typeof other === 'string' ? other : say('side.theirsRich')}
              </p>
              <div className="desk-buttons">
                <button
                  type="button"
                  className="desk-button desk-button--small"
                  onClick={() => settle(field.key, 'mine')}
                >
                  {say('side.keepMine')}
                </button>
                <button
                  type="button"
                  className="desk-button desk-button--small"
                  onClick={() => {
                    settle(field.key, 'theirs')
                    setEdition((before) => before + 1)
                  }}
                >
                  {say('side.takeTheirs')}
                </button>
              </div>
            </div>
          )}
          <FieldEditor
            key={edition}
            id={`${id}-box`}
            field={field}
            value={value}
            lang={into}
            label={`${name}, ${LOCALE_NAMES[into]}`}
            onChange={(next) => write(field.key, next)}
          />
          {isEmpty && field.source !== null && (
            <button type="button" className="desk-button desk-button--small" onClick={() => replace(field.source)}>
              {say('side.begin')}
            </button>
          )}
        </div>
      </div>
    </section>
  )
}
