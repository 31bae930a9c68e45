import type { BeforeListTableServerProps } from 'payload'

import { requestHere } from '../../access/page-visitor.ts'
import { isContentStaff, isPublisher } from '../../access/who.ts'
import { pageLocale } from '../../i18n/page-locale.ts'
import { manyAddress } from '../paths.ts'
import { ManyButtons } from './ManyButtons.tsx'

/** Above a list: steps for those who were chosen. */
export async function ManyActions({ collectionSlug, i18n, payload, user }: BeforeListTableServerProps) {
  const req = await requestHere(payload, user)
  if (req === undefined || !isContentStaff({ req })) return null
  return (
    <ManyButtons
      address={manyAddress(payload.config.routes.api, collectionSlug)}
      locale={pageLocale(i18n)}
      steps={isPublisher({ req }) ? ['send', 'approve', 'publish', 'take-down'] : ['send']}
    />
  )
}
