'use client'

import { useModal } from '@payloadcms/ui'
import { useState } from 'react'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { Awake } from '../../awake.tsx'
import { Confirm } from '../../confirm.tsx'
import { sayIn } from '../words/say.ts'

interface Props {
  /** Of the version, under the interface of the administration. */
  address: string
  /** The form of the document. */
  form: string
  locale: Locale
}

const RESTORE = 'version-restore'

async function restore(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { method: 'POST' })).ok
  } catch {
    return false
  }
}

export function RestoreButton({ address, form, locale }: Props) {
  const say = sayIn(locale)
  const { openModal } = useModal()
  const [hasFailed, setHasFailed] = useState(false)

  async function onConfirm(): Promise<void> {
    const restored = await restore(address)
    setHasFailed(!restored)
    // The form is opened anew: it would know the draft from before.
    if (restored) window.location.assign(form)
  }

  return (
    <Awake>
      <button type="button" className="desk-button" onClick={() => openModal(RESTORE)}>
        {say('restore.button')}
      </button>
      <p role="alert" className="desk-error">
        {hasFailed && say('restore.failed')}
      </p>
      <Confirm
        slug={RESTORE}
        locale={locale}
        title={say('restore.title')}
        body={say('restore.body')}
        button={say('restore.confirm')}
        onConfirm={onConfirm}
      />
    </Awake>
  )
}
