'use client'

import { createContext, useContext } from 'react'

import type { Locale } from '../../../../collections/vocabulary/locales.ts'
import { sayIn, type Say } from '../words/say.ts'

export interface NamedCountry {
  code: string
  name: string
}

interface Desk {
  locale: Locale
  say: Say
  countries: readonly NamedCountry[]
}

/** What every part of a case needs to say something. */
export const DeskContext = createContext<Desk>({ locale: 'en', say: sayIn('en'), countries: [] })
export const useDesk = () => useContext(DeskContext)
