import Link from 'next/link.js'

import type { Locale } from '../../collections/vocabulary/locales.ts'
import { fillWording } from '../../collections/vocabulary/wording.ts'

const WORDS = {
  en: { label: 'Pages', previous: 'Previous page', next: 'Next page', at: 'Page {page} of {pages}' },
  km: { label: 'ទំព័រ', previous: 'ទំព័រមុន', next: 'ទំព័របន្ទាប់', at: 'ទំព័រទី {page} នៃ {pages}' },
} as const

interface Props {
  page: number
  pages: number
  locale: Locale
  addressOf: (page: number) => string
}

export function Pages({ page, pages, locale, addressOf }: Props) {
  if (pages <= 1 && page === 1) return null
  const words = WORDS[locale]
  const shown = Math.min(page, Math.max(pages, 1))
  return (
    <nav className="desk-pages" aria-label={words.label}>
      {page > 1 && (
        <Link href={addressOf(Math.min(page - 1, pages))} rel="prev" prefetch={false}>
          {words.previous}
        </Link>
      )}
      <span>{fillWording(words.at, { page: shown, pages: Math.max(pages, 1) }, locale)}</span>
      {page < pages && (
        <Link href={addressOf(page + 1)} rel="next" prefetch={false}>
          {words.next}
        </Link>
      )}
    </nav>
  )
}
