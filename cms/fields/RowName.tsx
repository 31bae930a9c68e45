'use client'

import { useRowLabel, useTranslation } from '@payloadcms/ui'

import type { Bilingual } from '../../collections/vocabulary/locales.ts'
import { formatNumber } from '../../collections/vocabulary/wording.ts'
import { pageLocale } from '../i18n/page-locale.ts'

interface Props {
  by: string
  one: Bilingual
}

/** A row by its own name; by its number as long as it has none. */
export function RowName({ by, one }: Props) {
  const { data, rowNumber = 0 } = useRowLabel<Readonly<Record<string, unknown>>>()
  const locale = pageLocale(useTranslation().i18n)
  const name = data[by]
  if (typeof name === 'number' || (typeof name === 'string' && name !== '')) return <span>{name}</span>
  return (
    <span>
      {one[locale]} {formatNumber(rowNumber + 1, locale)}
    </span>
  )
}
