'use client'

import { useRef, useState } from 'react'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { testAnswerSchema } from '../answers.ts'
import { ask } from '../../desk-page/ask.ts'
import { sayIn } from './words/say.ts'

interface Told {
  isSent: boolean
  words: string
}

/** The letter in one's own mailbox, where it looks as it will look to others. */
export function TestMail({ address, locale }: { address: string; locale: Locale }) {
  const say = sayIn(locale)
  const busy = useRef(false)
  const [told, setTold] = useState<Told>()

  async function send(): Promise<void> {
    if (busy.current) return
    busy.current = true
    setTold(undefined)
    const answer = await ask(address, testAnswerSchema, {})
    busy.current = false
    if (answer.kind === 'sent') setTold({ isSent: true, words: say('test.sent', { to: answer.to }) })
    else if (answer.kind === 'refused') setTold({ isSent: false, words: say(`refused.${answer.problem}`) })
    else setTold({ isSent: false, words: say(`error.${answer.kind}`) })
  }

  return (
    <div className="sending__test">
      <button type="button" className="desk-button" aria-describedby="sending-test-hint" onClick={() => void send()}>
        {say('test.send')}
      </button>
      <p id="sending-test-hint" className="desk-hint">
        {say('test.hint')}
      </p>
      <p role="status" className={told?.isSent === false ? 'desk-problem' : 'desk-done'}>
        {told?.words}
      </p>
    </div>
  )
}
