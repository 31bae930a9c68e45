import Link from 'next/link.js'

import type { Locale } from '../../../../collections/vocabulary/locales.ts'
import type { QueueFilter } from '../../queue.ts'
import { sayIn } from '../words/say.ts'
import { queueAddress } from './addresses.ts'

interface Props {
  filter: QueueFilter
  pages: number
  home: string
  locale: Locale
}

export function QueuePages({ filter, pages, home, locale }: Props) {
  if (pages === 1 && filter.sheet === 1) return null
  const say = sayIn(locale)
  const page = Math.min(filter.sheet, pages)
  const to = (sheet: number) => queueAddress(home, { ...filter, sheet })
  return (
    <nav className="desk-pages" aria-label={say('pages.label')}>
      {filter.sheet > 1 && (
        <Link href={to(Math.min(filter.sheet - 1, pages))} rel="prev" prefetch={false}>
          {say('pages.previous')}
        </Link>
      )}
      <span>{say('pages.at', { page, pages })}</span>
      {filter.sheet < pages && (
        <Link href={to(filter.sheet + 1)} rel="next" prefetch={false}>
          {say('pages.next')}
        </Link>
      )}
    </nav>
  )
}
