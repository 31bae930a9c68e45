'use client'

import { ConfirmationModal } from '@payloadcms/ui'

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
  return (
    <ConfirmationModal
      modalSlug={slug}
      className="confirm-dialog"
      heading={<h1 lang={locale}>{title}</h1>}
      body={<p lang={locale}>{body}</p>}
      cancelLabel={BACK[locale]}
      confirmLabel={button}
      confirmingLabel={button}
      onConfirm={onConfirm}
    />
  )
}
