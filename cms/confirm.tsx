'use client'

import { ConfirmationModal } from '@payloadcms/ui'
import { useId } from 'react'

import type { Bilingual, Locale } from '../collections/vocabulary/locales.ts'

const BACK: Bilingual = { en: 'Back', km: 'ត្រឡប់ក្រោយ' }

interface Props {
  /** What opens it, by Payload's `openModal`. */
  slug: string
  locale: Locale
  title: string
  body: string
  /** What is said on the button that does it. */
  button: string
  onConfirm: () => Promise<void>
}

/** Asks once more, in the language of the one who is asked, before anything is done that others notice. */
export function Confirm({ slug, locale, title, body, button, onConfirm }: Props) {
  const id = useId()
  /** Payload names its dialogs by their slugs, which are no words of anybody's. */
  const nameDialog = (heading: HTMLElement | null) => heading?.closest('dialog')?.setAttribute('aria-labelledby', id)
  return (
    <ConfirmationModal
      modalSlug={slug}
      className="confirm-dialog"
      heading={
        <h1 id={id} ref={(heading) => void nameDialog(heading)} lang={locale}>
          {title}
        </h1>
      }
      body={<p lang={locale}>{body}</p>}
      cancelLabel={BACK[locale]}
      confirmLabel={button}
      confirmingLabel={button}
      onConfirm={onConfirm}
    />
  )
}
