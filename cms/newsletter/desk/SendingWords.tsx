'use client'

import { useAuth } from '@payloadcms/ui'

import { SENDING_STATE_LABELS, type SendingState } from '../../../collections/vocabulary/newsletter.ts'
import { sayIn } from './words/say.ts'

interface Props {
  state?: SendingState
  moment?: string
}

/** A cell knows nobody; the browser knows who looks at it, and their language. */
export function SendingWords({ state, moment }: Props) {
  const { user } = useAuth()
  const locale = user?.collection === 'staff' && user['language'] === 'km' ? 'km' : 'en'
  return (
    <span className="sending-cell" lang={locale}>
      {state === undefined ? sayIn(locale)('cell.none') : `${SENDING_STATE_LABELS[state][locale]} · ${moment ?? ''}`}
    </span>
  )
}
