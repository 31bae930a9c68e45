import type { UIFieldServerProps } from 'payload'

import { isContentStaff, isPublisher } from '../../access/who.ts'
import { pageLocale } from '../../i18n/page-locale.ts'
import { deskAddress } from '../paths.ts'
import { sayIn } from '../words/say.ts'
import { DeskPanel } from './DeskPanel.tsx'

/** Beside each document: where it stands, what stands against it, what can be done, and what people say to each other. */
export function DeskSection({
  collectionSlug,
  data,
  id,
  payload,
  req,
}: UIFieldServerProps & { collectionSlug?: string }) {
  if (!isContentStaff({ req })) return null
  const locale = pageLocale(req.i18n)
  const say = sayIn(locale)
  const isInTrash = Boolean((data as { deletedAt?: unknown } | undefined)?.deletedAt)
  return (
    <section className="desk publishing" lang={locale} aria-labelledby="publishing-title">
      <h2 id="publishing-title">{say('title')}</h2>
      {isInTrash ? (
        <p>{say('refused.trash')}</p>
      ) : typeof id === 'string' && collectionSlug !== undefined ? (
        <DeskPanel
          address={deskAddress(payload.config.routes.api, collectionSlug, id)}
          locale={locale}
          publishes={isPublisher({ req })}
        />
      ) : (
        <p>{say('unsaved')}</p>
      )}
    </section>
  )
}
