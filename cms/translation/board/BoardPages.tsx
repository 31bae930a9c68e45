import Link from 'next/link.js'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { boardAddress } from '../addresses.ts'
import type { BoardFilter } from '../board.ts'
import { sayIn } from '../words/say.ts'

interface Props {
  filter: BoardFilter
  pages: number
  home: string
  locale: Locale
}

export function BoardPages({ filter, pages, home, locale }: Props) {
  if (pages === 1 && filter.sheet === 1) return null
  const say = sayIn(locale)
  const page = Math.min(filter.sheet, pages)
  const to = (sheet: number) => boardAddress(home, { ...filter, sheet })
  return (
    <nav className="desk-pages" aria-label={say('board.pages')}>
      {filter.sheet > 1 && (
        <Link href={to(Math.min(filter.sheet - 1, pages))} rel="prev" prefetch={false}>
          {say('board.previous')}
        </Link>
      )}
      <span>{say('board.page', { page, pages })}</span>
      {filter.sheet < pages && (
        <Link href={to(filter.sheet + 1)} rel="next" prefetch={false}>
          {say('board.next')}
        </Link>
      )}
    </nav>
  )
}
