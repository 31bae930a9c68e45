'use client'

import { useListQuery } from '@payloadcms/ui'
import Link from 'next/link.js'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { useAwake } from '../../awake.tsx'
import { exportPath, SHEET_FORMATS } from '../paths.ts'
import { sayIn } from '../words/say.ts'
import { listSearch } from './list-search.ts'

interface Props {
  api: string
  importView: string
  locale: Locale
}

/**
 * They appear with the page's scripts: when those wake, the list puts its order into its address, and where a link had
 * been followed before, the browser would stay.
 */
export function ListLinks({ api, importView, locale }: Props) {
  const say = sayIn(locale)
  const isAwake = useAwake()
  const { query } = useListQuery()
  const search = listSearch(query)
  return (
    <nav className="sheet-actions" lang={locale} aria-label={`${say('list.import')} · ${say('list.export')}`}>
      {isAwake && (
        <>
          <Link className="desk-button desk-button--small" href={importView} prefetch={false}>
            {say('list.import')}
          </Link>
          <span className="sheet-actions__name">{say('list.export')}</span>
          {SHEET_FORMATS.map((format) => (
            <a
              key={format}
              className="desk-button desk-button--small"
              href={exportPath(api, format) + search}
              aria-label={say('list.exportAs', { format: format.toUpperCase() })}
              download
            >
              {format.toUpperCase()}
            </a>
          ))}
        </>
      )}
    </nav>
  )
}
