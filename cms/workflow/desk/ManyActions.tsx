import type { BeforeListTableServerProps } from 'payload'

import { pageLocale } from '../../i18n/page-locale.ts'
import { manyAddress } from '../paths.ts'
import { ManyButtons } from './ManyButtons.tsx'
import { rolesHere } from './visitor.ts'

/** Above a list: steps for those who were chosen. */
export async function ManyActions({ collectionSlug, i18n, payload, user }: BeforeListTableServerProps) {
  const { writes, publishes } = await rolesHere(payload, user)
  if (!writes) return null
  return (
    <ManyButtons
      address={manyAddress(payload.config.routes.api, collectionSlug)}
      locale={pageLocale(i18n)}
      steps={publishes ? ['send', 'approve', 'publish', 'take-down'] : ['send']}
    />
  )
}
