'use client'

import { useState } from 'react'
import { z } from 'zod'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { useAwake } from '../../awake.tsx'
import { ask } from '../../desk-page/ask.ts'
import type { Say } from '../words/say.ts'

const changedSchema = z.object({ kind: z.literal('changed') })

interface Props {
  /** Of the endpoint that saves. */
  address: string
  /** The language that is to be the source. */
  into: Locale
  say: Say
}

/** For when the page has them the wrong way round: the language that is written here is the one to translate from. */
export function SourceChange({ address, into, say }: Props) {
  const [hasFailed, setHasFailed] = useState(false)
  const isAwake = useAwake()

  async function change(): Promise<void> {
    const { kind } = await ask(`${address}/source`, changedSchema, { source: into })
    setHasFailed(kind !== 'changed')
    // The other way round it is another page; the browser asks before anything that was typed is lost.
    if (kind === 'changed') location.reload()
  }

  return (
    <>
      <button
        type="button"
        className="desk-button desk-button--small"
        disabled={!isAwake}
        onClick={() => void change()}
      >
        {say('side.isSource', { language: say(`language.${into}`) })}
      </button>
      <span role="alert" className="desk-error">
        {hasFailed && say('side.isSourceFailed')}
      </span>
    </>
  )
}
