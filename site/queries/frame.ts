import type { Navigation, SiteSetting } from '../../cms/generated/payload-types.ts'
import type { Locale } from '../../collections/vocabulary/locales.ts'
import { translator } from '../messages/translate.ts'
import { findGlobal } from '../payload.ts'
import { findAlert, type Alert } from './alert.ts'
import { withFacts, type Reader } from './reader.ts'

/** What stands around every page. */
export interface Frame {
  settings: SiteSetting
  navigation: Navigation
  alert: Alert | undefined
}

export async function findFrame(reader: Reader): Promise<Frame> {
  const [settings, navigation, alert] = await Promise.all([
    findGlobal('site-settings', reader),
    findGlobal('navigation', reader),
    findAlert(reader),
  ])
  return { ...withFacts({ settings, navigation }, reader.facts), alert }
}

/** Around the report form while the database has never been asked: enough to report, and to leave. */
export function standInFrame(locale: Locale): Frame {
  const t = translator(locale)
  const settings = {
    id: '',
    siteName: t('standIn.name'),
    exitLabel: t('standIn.exit'),
    exitUrl: 'https://www.google.com/search?q=weather',
  }
  return { settings, navigation: { id: '' }, alert: undefined }
}
