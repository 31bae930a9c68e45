import { notFound } from 'next/navigation.js'
import type { DocumentViewServerProps, PayloadRequest, SanitizedCollectionConfig } from 'payload'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { requestHere } from '../../access/page-visitor.ts'
import { isContentStaff } from '../../access/who.ts'
import { pageLocale } from '../../i18n/page-locale.ts'

/** Who looks at the versions of which document. */
export interface VersionsVisit {
  req: PayloadRequest
  locale: Locale
  collection: SanitizedCollectionConfig
  document: string
  /** Where the versions of the document are. */
  home: string
}

/** Payload has asked whether they may read versions; this asks who they are once more. */
export async function visitOf({ initPageResult }: DocumentViewServerProps): Promise<VersionsVisit> {
  const { collectionConfig: collection, docID, req: asking } = initPageResult
  const req = await requestHere(asking.payload, asking.user)
  if (req === undefined || !isContentStaff({ req }) || collection === undefined || typeof docID !== 'string') notFound()
  const home = `${asking.payload.config.routes.admin}/collections/${collection.slug}/${docID}/versions`
  return { req, locale: pageLocale(asking.i18n), collection, document: docID, home }
}
