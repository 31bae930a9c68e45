'use client'

import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

import type { ExportAnswer } from '../../answers.ts'
import { DoneLine } from '../../../desk-page/DoneLine.tsx'
import type { DeskWord } from '../words/en.ts'
import { useDesk } from './desk-context.ts'
import { Problem } from './fields.tsx'
import { PrintedCase } from './PrintedCase.tsx'
import type { CaseInHand } from './use-case.ts'

type Exported = Extract<ExportAnswer, { kind: 'exported' }>

interface Props {
  inHand: CaseInHand
  done: string
  setDone: (message: string) => void
}

/** Saves a text as a file of this name, without any request. */
function saveAs(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(address))
}

export function HandOver({ inHand, done, setDone }: Props) {
  const { say } = useDesk()
  const [problem, setProblem] = useState<DeskWord>()
  const [printed, setPrinted] = useState<Exported>()
  const busy = useRef(false)

  async function takeOut(handOver: (exported: Exported) => void) {
    if (busy.current) return
    busy.current = true
    setDone('')
    const answer = await inHand.takeOut()
    busy.current = false
    setProblem(answer.kind === 'exported' ? undefined : `error.${answer.kind}`)
    if (answer.kind !== 'exported') return
    handOver(answer)
    setDone(say('done.exported'))
  }

  useEffect(() => {
    if (printed === undefined) return
    const forget = () => setPrinted(undefined)
    window.addEventListener('afterprint', forget)
    window.print()
    return () => window.removeEventListener('afterprint', forget)
  }, [printed])

  const save = ({ case: { facts }, file }: Exported) =>
    saveAs(`report-${facts.reference}.json`, `${JSON.stringify(file, null, 2)}\n`)

  return (
    <section className="desk-card" aria-labelledby="desk-hand-over">
      <h2 id="desk-hand-over">{say('handOver.title')}</h2>
      <p className="desk-hint">{say('handOver.hint')}</p>
      <Problem problem={problem} />
      <div className="desk-buttons">
        <button type="button" className="desk-button" onClick={() => void takeOut(save)}>
          {say('handOver.json')}
        </button>
        <button type="button" className="desk-button" onClick={() => void takeOut(setPrinted)}>
          {say('handOver.print')}
        </button>
      </div>
      <DoneLine words={done} />
      {printed && createPortal(<PrintedCase exported={printed} />, document.body)}
    </section>
  )
}
