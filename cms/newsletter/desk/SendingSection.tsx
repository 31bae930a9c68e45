import type { UIFieldServerProps } from 'payload'

import { isContentStaff, isPublisher } from '../../access/who.ts'
import { pageLocale } from '../../i18n/page-locale.ts'
import { SENDING_PATH } from '../paths.ts'
import { SendingDesk } from './SendingDesk.tsx'
import { sayIn } from './words/say.ts'

/** On the page of an issue: how it looks as a letter, and its way to its readers. Publishers send; editors look on. */
export function SendingSection({ id, payload, req }: UIFieldServerProps) {
  if (!isContentStaff({ req })) return null
  const locale = pageLocale(req.i18n)
  const say = sayIn(locale)
  return (
    <section className="desk sending" lang={locale} aria-labelledby="sending-title">
      <h2 id="sending-title">{say('title')}</h2>
      {typeof id === 'string' ? (
        <SendingDesk
          address={`${payload.config.routes.api}/newsletter-issues${SENDING_PATH.replace(':id', id)}`}
          locale={locale}
          publishes={isPublisher({ req })}
        />
      ) : (
        <p>{say('unsaved')}</p>
      )}
    </section>
  )
}
