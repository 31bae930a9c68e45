'use client'

import { Button, toast, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { z } from 'zod'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { Confirm } from '../../confirm.tsx'
import { ask } from '../../desk-page/ask.ts'
import type { SecondFactorWords } from '../words.ts'

interface Props {
  endpoint: string
  /** Of the account. */
  id: string
  locale: Locale
  words: SecondFactorWords
}

const MODAL = 'reset-second-factor'

const resetSchema = z.object({ kind: z.literal('reset') })

export function ResetButton({ endpoint, id, locale, words }: Props) {
  const { openModal } = useModal()
  const router = useRouter()

  async function confirm(): Promise<void> {
    const { kind } = await ask(endpoint, resetSchema, { id })
    if (kind === 'reset') {
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
      <Confirm
        slug={MODAL}
        locale={locale}
        title={words.reset}
        body={words.resetWarning}
        button={words.reset}
        onConfirm={confirm}
      />
    </>
  )
}
