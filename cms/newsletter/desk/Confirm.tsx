'use client'

import { ConfirmationModal } from '@payloadcms/ui'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { sayIn } from './words/say.ts'

interface Props {
  /** What opens it, by Payload's `openModal`. */
  slug: string
  locale: Locale
  title: string
  body: string
  button: string
  onConfirm: () => Promise<void>
}

/** Asks once more, in the language of the one who is asked, before many people get something. */
export function Confirm({ slug, locale, title, body, button, onConfirm }: Props) {
  const say = sayIn(locale)
  return (
    <ConfirmationModal
      modalSlug={slug}
      className="sending-dialog"
      heading={<h1 lang={locale}>{title}</h1>}
      body={<p lang={locale}>{body}</p>}
      cancelLabel={say('confirm.back')}
      confirmLabel={button}
      confirmingLabel={button}
      onConfirm={onConfirm}
    />
  )
}
