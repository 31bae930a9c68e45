import type { Field } from 'payload'

import type { Locale } from '../../collections/vocabulary/locales.ts'
import type { Values } from '../document-values.ts'
import type { Finding } from './finding.ts'
import type { DocumentParts } from './texts-of.ts'

/** What the gate needs to know of a picture that a document shows. */
export interface PictureFacts {
  filename: string
  alt: Readonly<Partial<Record<Locale, string | null>>>
  consent: {
    /** People can be recognised. */
    needed: boolean
    /** ISO 8601, a day or a moment. */
    givenOn?: string | null
    expiresOn?: string | null
    withdrawnOn?: string | null
  }
}

/** What is known of where links lead; a link that nobody has followed yet is `unknown`, and no finding. */
export interface LinkFacts {
  leads(href: string, locale: Locale | undefined): 'somewhere' | 'nowhere' | 'unknown'
}

/** A field that Payload would not take as it is. */
export interface RefusedField {
  /** As Payload writes paths. */
  field: string
  locale?: Locale
  says: string
}

/** What the gate needs to know besides the document. */
export interface GateFacts {
  /** The calendar day in Phnom Penh, `YYYY-MM-DD`. */
  today: string
  /** Host names of the site itself, with the port where it is not the usual one. */
  ownHosts: ReadonlySet<string>
  /** By the id of the picture. One that is not here is not judged. */
  pictures: ReadonlyMap<string, PictureFacts>
  links: LinkFacts
  refused: readonly RefusedField[]
}

/** What is to be published. */
export interface Subject {
  /** Slug of the collection or global. */
  slug: string
  fields: readonly Field[]
  /** As the database has it: localised fields with a value for each language. */
  document: Values
}

/** A document as rules see it: nobody but `texts-of.ts` walks through it. */
export interface Judged extends Subject {
  /** The languages that readers will see it in. */
  languages: readonly Locale[]
  /** All that is written in these languages, or in none. */
  parts: DocumentParts
  facts: GateFacts
}

export type Rule = (judged: Judged) => Iterable<Finding>
