'use client'

import Link from 'next/link.js'

import { groupReference } from '../../../../collections/vocabulary/reference-numbers.ts'
import type { RelatedCase } from '../../cases.ts'
import { StatusMark } from '../Marks.tsx'
import { Moment } from './CaseHead.tsx'
import { useDesk } from './desk-context.ts'

/** Other cases with one of the same addresses, told by their fingerprints: none of them is opened for that. */
export function Related({ related, home }: { related: readonly RelatedCase[]; home: string }) {
  const { locale, say } = useDesk()
  if (related.length === 0) return null
  return (
    <section className="desk-card" aria-labelledby="desk-related">
      <h2 id="desk-related">{say('related.title')}</h2>
      <ul className="desk-related">
        {related.map(({ id, reference, receivedAt, status }) => (
          <li key={id}>
            <Link href={`${home}/${id}`} prefetch={false} className="desk-number">
              {groupReference(reference)}
            </Link>{' '}
            <StatusMark status={status} locale={locale} />
            <span className="desk-hint">
              <Moment iso={receivedAt} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
