import type { Navigation, SiteSetting } from '../../cms/generated/payload-types.ts'
import { findGlobal } from '../payload.ts'
import { withFacts, type Reader } from './reader.ts'

/** What stands around every page. */
export interface Frame {
  settings: SiteSetting
  navigation: Navigation
}

export async function findFrame(reader: Reader): Promise<Frame> {
  const [settings, navigation] = await Promise.all([
    findGlobal('site-settings', reader),
    findGlobal('navigation', reader),
  ])
  return withFacts({ settings, navigation }, reader.facts)
}
