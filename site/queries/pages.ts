import type { Page as SitePage } from '../../cms/generated/payload-types.ts'
import { findShownBySlug, type Shown } from './localised.ts'
import type { Reader } from './reader.ts'

export const findPage = (reader: Reader, slug: string): Promise<Shown<SitePage> | undefined> =>
  findShownBySlug('pages', reader, slug)
