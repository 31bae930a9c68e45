import Link from 'next/link.js'
import type { UIFieldServerProps } from 'payload'

import { DOCUMENT_KINDS } from '../../../collections/vocabulary/paths.ts'
import { fillWording } from '../../../collections/vocabulary/wording.ts'
import { isContentStaff } from '../../access/who.ts'
import { findNames, keyOf } from '../../document-names/find-names.ts'
import { pageLocale } from '../../i18n/page-locale.ts'
import { findUsers } from '../find-uses.ts'
import { usedDocument } from '../used-document.ts'
import { USED_WORDS } from '../words.ts'

/** On the page of a picture, a file, a fact or a page: which documents show, name or lead to it, in public or in a draft. */
export async function UsedIn({ collectionSlug, data, id, req }: UIFieldServerProps) {
  if (typeof id !== 'string' || !isContentStaff({ req })) return null
  const locale = pageLocale(req.i18n)
  const words = USED_WORDS[locale]
  const slug: unknown = data['slug']
  const isFact = collectionSlug === 'facts' && typeof slug === 'string'
  const hasPage = DOCUMENT_KINDS.some((kind) => kind === collectionSlug)
  const { users, total } = await findUsers(req, await usedDocument(req, collectionSlug, { ...data, id }))
  const names = await findNames(req, users, locale)
  return (
    <section className="used-in" lang={locale} aria-labelledby="used-in">
      <h2 id="used-in">{hasPage ? words.headingOfPage : words.heading}</h2>
      {isFact && <p>{fillWording(words.token, { token: `{{${slug}}}` }, locale)}</p>}
      <p>
        {total === 0
          ? hasPage
            ? words.nobody
            : words.nowhere
          : total === 1
            ? words.one
            : fillWording(words.many, { n: total }, locale)}
      </p>
      {total > 0 && (
        <ul>
          {users.map((user) => {
            const named = names.get(keyOf(user))
            return (
              <li key={keyOf(user)}>
                {named?.kind !== named?.name && <span className="used-in__kind">{named?.kind} </span>}
                <Link href={named?.href ?? ''} prefetch={false}>
                  {named?.name ?? words.unnamed}
                </Link>
                {user.isLink && !hasPage && <span className="used-in__draft"> · {words.link}</span>}
                {!user.isPublic && <span className="used-in__draft"> · {words.draft}</span>}
              </li>
            )
          })}
        </ul>
      )}
      {total > users.length && <p>{fillWording(words.more, { n: users.length }, locale)}</p>}
    </section>
  )
}
