'use client'

import { useRef, useState } from 'react'

import { DoneLine } from '../../../desk-page/DoneLine.tsx'
import type { DeskWord } from '../words/en.ts'
import { useDesk } from './desk-context.ts'
import { OpenedTexts } from './OpenedTexts.tsx'
import { useFocusWhen } from './focus.ts'
import { Problem } from './fields.tsx'
import type { CaseInHand } from './use-case.ts'

interface Props {
  inHand: CaseInHand
  done: string
  setDone: (message: string) => void
}

/** Closed until the analyst opens it, which the server writes down before it answers. */
export function Sealed({ inHand, done, setDone }: Props) {
  const { say } = useDesk()
  const [problem, setProblem] = useState<DeskWord>()
  const [busy, setBusy] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const { opened, file, open, hide } = inHand
  useFocusWhen(heading, opened !== undefined)
  useFocusWhen(heading, opened === undefined)

  async function openNow() {
    if (busy) return
    setBusy(true)
    setDone('')
    const kind = await open()
    setBusy(false)
    setProblem(kind === 'opened' ? undefined : `error.${kind}`)
    if (kind === 'opened') setDone(say('done.opened'))
  }

  function hideNow() {
    hide()
    setDone(say('done.hidden'))
  }

  return (
    <section className="desk-card" aria-labelledby="desk-content">
      <h2 id="desk-content" ref={heading} tabIndex={-1}>
        {say('content.title')}
      </h2>
      <DoneLine words={done} />
      {opened === undefined ? (
        <>
          {file.facts.hasContent ? (
            <>
              <p className="desk-care">{say('content.warning')}</p>
              <p>{say('content.safe')}</p>
            </>
          ) : (
            <p>{say('content.erased')}</p>
          )}
          <p className="desk-hint">{say('content.logged')}</p>
          <Problem problem={problem} />
          <button
            type="button"
            className="desk-button desk-button--main"
            aria-disabled={busy}
            onClick={() => void openNow()}
          >
            {say('content.open')}
          </button>
        </>
      ) : (
        <>
          <OpenedTexts opened={opened} />
          <button type="button" className="desk-button" onClick={hideNow}>
            {say('content.hide')}
          </button>
        </>
      )}
    </section>
  )
}
