'use client'

import { useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { Awake } from '../../awake.tsx'
import { Confirm } from '../../confirm.tsx'
import { sayIn } from '../words/say.ts'
import { askFor } from './ask.ts'

const MODAL = 'take-back-import'

/** Deletes what an import made, after it was asked once more. */
export function TakeBack({ api, id, locale }: { api: string; id: string; locale: Locale }) {
  const say = sayIn(locale)
  const router = useRouter()
  const { openModal } = useModal()
  const [trouble, setTrouble] = useState<string>()

  async function undo() {
    const { kind } = await askFor(api, id, 'undo', {})
    setTrouble(kind === 'import' ? undefined : say(`error.${kind}`))
    router.refresh()
  }

  return (
    <Awake>
      {trouble !== undefined && (
        <p role="alert" className="desk-problem">
          {trouble}
        </p>
      )}
      <div className="desk-buttons">
        <button
          type="button"
          className="desk-button"
          aria-describedby={`${MODAL}-hint`}
          onClick={() => openModal(MODAL)}
        >
          {say('undo.button')}
        </button>
      </div>
      <p id={`${MODAL}-hint`} className="desk-hint">
        {say('undo.hint')}
      </p>
      <Confirm
        slug={MODAL}
        locale={locale}
        title={say('undo.ask')}
        body={say('undo.text')}
        button={say('undo.button')}
        onConfirm={undo}
      />
    </Awake>
  )
}
