'use client'

import { useState } from 'react'

import { defang } from '../../../../collections/vocabulary/report-addresses.ts'
import { useDesk } from './desk-context.ts'

/** Addresses to read and to copy, and never to follow: no link, no picture, nothing that a browser would fetch ahead. */
export function AddressList({ addresses }: { addresses: readonly string[] }) {
  return (
    <ol className="desk-addresses">
      {addresses.map((address, index) => (
        <li key={address}>
          <bdi className="desk-address" dir="auto" translate="no">
            {defang(address)}
          </bdi>
          <Copy text={address} number={index + 1} />
        </li>
      ))}
    </ol>
  )
}

type Copied = 'not yet' | 'copied' | 'failed'

function Copy({ text, number }: { text: string; number: number }) {
  const { say } = useDesk()
  const [state, setState] = useState<Copied>('not yet')

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setState('copied')
    } catch {
      // Not over plain http on another machine, and not when the browser forbids it.
      setState('failed')
    }
  }

  const word = { 'not yet': 'content.copy', copied: 'content.copied', failed: 'content.copyFailed' } as const
  return (
    <>
      <button
        type="button"
        className="desk-button desk-button--small"
        onClick={() => void copy()}
        onBlur={() => setState('not yet')}
      >
        {say(word[state])}
        <span className="desk-unseen"> {say('content.ofAddress', { n: number })}</span>
      </button>
      <span role="status" className="desk-unseen">
        {state !== 'not yet' && say(word[state])}
      </span>
    </>
  )
}
