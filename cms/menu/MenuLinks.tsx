'use client'

import Link from 'next/link.js'
import { usePathname } from 'next/navigation.js'

import type { Locale } from '../../collections/vocabulary/locales.ts'

interface Props {
  links: readonly { href: string; label: string }[]
  locale: Locale
}

/** Looks like Payload's own links of the menu. */
export function MenuLinks({ links, locale }: Props) {
  const path = usePathname()
  return (
    <div className="menu-links" lang={locale}>
      {links.map(({ href, label }) => (
        <Link
          key={href}
          className="nav__link"
          href={href}
          prefetch={false}
          aria-current={path === href ? 'page' : undefined}
        >
          <span className="nav__link-label">{label}</span>
        </Link>
      ))}
    </div>
  )
}
