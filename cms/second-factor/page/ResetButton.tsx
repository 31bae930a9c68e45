'use client'

import { Button, ConfirmationModal, toast, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'

import type { SecondFactorWords } from '../words.ts'

interface Props {
  endpoint: string
  /** Of the account. */
  id: string
  words: SecondFactorWords
}

const MODAL = 'reset-second-factor'

async function reset(endpoint: string, id: string): Promise<boolean> {
  try {
    const { ok } = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id }),
    })
    return ok
  } catch {
    return false
  }
}

export function ResetButton({ endpoint, id, words }: Props) {
  const { openModal } = useModal()
  const router = useRouter()

  async function confirm(): Promise<void> {
    if (await reset(endpoint, id)) {
      toast.success(words.resetDone)
      router.refresh()
    } else {
      toast.error(words.resetFailed)
    }
  }

  return (
    <>
      <Button buttonStyle="secondary" id="reset-second-factor" onClick={() => openModal(MODAL)} size="small">
        {words.reset}
      </Button>
      <ConfirmationModal
        body={words.resetWarning}
        confirmLabel={words.reset}
        heading={words.reset}
        modalSlug={MODAL}
        onConfirm={confirm}
      />
    </>
  )
}
