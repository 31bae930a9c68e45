import type { SiteSetting } from '../../cms/generated/payload-types.ts'
import type { DocumentKind } from '../../collections/vocabulary/paths.ts'
import { findGlobal } from '../payload.ts'
import { sharedDocument, type SharedDocument } from '../sharing/shared-document.ts'
import { findShownBySlug } from './localised.ts'
import { withFacts, type Reader } from './reader.ts'

/** A document as it is shared, if this reader may know of it. */
export async function findShared(
  reader: Reader,
  kind: DocumentKind,
  slug: string,
): Promise<SharedDocument | undefined> {
  if (kind === 'newsletter-issues') {
    const issue = await findShownBySlug(kind, reader, slug)
    return issue && sharedDocument(kind, { ...issue, title: issue.subject ?? '' })
  }
  const found = await findShownBySlug(kind, reader, slug)
  return found && sharedDocument(kind, found)
}

export const findSettings = async (reader: Reader): Promise<SiteSetting> =>
  withFacts(await findGlobal('site-settings', reader), reader.facts)
