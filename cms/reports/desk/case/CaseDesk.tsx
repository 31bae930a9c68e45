'use client'

import { useMemo, useState } from 'react'

import type { Locale } from '../../../../collections/vocabulary/locales.ts'
import { Awake } from '../../../awake.tsx'
import type { CaseFile } from '../../case-view.ts'
import type { RelatedCase } from '../../cases.ts'
import { sayIn } from '../words/say.ts'
import { CaseHead } from './CaseHead.tsx'
import { DeskContext, type NamedCountry } from './desk-context.ts'
import { HandOver } from './HandOver.tsx'
import { NextStep } from './NextStep.tsx'
import { NoteForm } from './NoteForm.tsx'
import { PriorityForm } from './PriorityForm.tsx'
import { Related } from './Related.tsx'
import { Sealed } from './Sealed.tsx'
import { TimeLine } from './TimeLine.tsx'
import { useCase } from './use-case.ts'

interface Props {
  file: CaseFile
  /** In words. */
  age: string
  related: readonly RelatedCase[]
  countries: readonly NamedCountry[]
  /** The address of this case's endpoints. */
  api: string
  home: string
  locale: Locale
}

export function CaseDesk({ file, age, related, countries, api, home, locale }: Props) {
  const desk = useMemo(() => ({ locale, say: sayIn(locale), countries }), [locale, countries])
  const inHand = useCase(api, file)
  const [told, setTold] = useState({ at: '', words: '' })
  /** What came of the last act is said where it was pressed: a case is higher than a window. */
  const toldAt = (at: string) => ({
    done: told.at === at ? told.words : '',
    setDone: (words: string) => setTold({ at, words }),
  })
  const { facts, timeLine } = inHand.file
  return (
    <DeskContext value={desk}>
      <div className="desk-case">
        <CaseHead facts={facts} age={age} />
        <Awake>
          <div className="desk-case__columns">
            <div className="desk-case__main">
              <Sealed inHand={inHand} {...toldAt('content')} />
              <NextStep inHand={inHand} {...toldAt('step')} />
              <NoteForm inHand={inHand} {...toldAt('note')} />
            </div>
            <div className="desk-case__side">
              <TimeLine timeLine={timeLine} notes={inHand.opened?.notes} />
              <PriorityForm inHand={inHand} {...toldAt('priority')} />
              <Related related={related} home={home} />
              <HandOver inHand={inHand} {...toldAt('hand-over')} />
            </div>
          </div>
        </Awake>
      </div>
    </DeskContext>
  )
}
