'use client'

import Link from 'next/link.js'
import { useSearchParams } from 'next/navigation.js'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { MEMBER_STATUSES, type MemberStatus } from '../../../collections/vocabulary/members.ts'
import { useAwake } from '../../awake.tsx'

interface Props {
  name: string
  locale: Locale
  links: readonly { status?: MemberStatus; href: string; label: string; waits: boolean }[]
}

/** The status that the list is narrowed to, in whichever of its ways the list writes that into its address. */
const shownStatus = (search: URLSearchParams): MemberStatus | undefined =>
  MEMBER_STATUSES.find((status) =>
    [...search].some(([key, value]) => key.endsWith('[status][equals]') && value === status),
  )

/**
 * They appear with the page's scripts: when those wake, the list puts its order into its address, and where a link had
 * been followed before, the browser would stay.
 */
export function StatusNavigation({ name, locale, links }: Props) {
  const shown = shownStatus(new URLSearchParams(useSearchParams()?.toString()))
  return (
    <nav className="member-statuses" lang={locale} aria-label={name}>
      {useAwake() &&
        links.map(({ status, href, label, waits }) => (
          <Link
            key={href}
            className={waits ? 'member-statuses__waiting' : ''}
            href={href}
            prefetch={false}
            aria-current={status === shown ? 'page' : undefined}
          >
            {label}
          </Link>
        ))}
    </nav>
  )
}
