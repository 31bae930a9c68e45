import type { Resource } from '../cms/generated/payload-types.ts'
import { OLDEST_AGE } from '../collections/vocabulary/age-bands.ts'
import type { Locale } from '../collections/vocabulary/locales.ts'
import { MATERIAL_TYPE_LABELS } from '../collections/vocabulary/material-types.ts'
import type { Translate } from './messages/translate.ts'

/** "7–11 years", "Adults", "From 14 years". */
export function ageWords({ ageFrom, ageTo }: Pick<Resource, 'ageFrom' | 'ageTo'>, t: Translate): string {
  if (ageTo < OLDEST_AGE) return t('resources.agesRange', { from: ageFrom, to: ageTo })
  return ageFrom >= 18 ? t('resources.adults') : t('resources.agesFrom', { from: ageFrom })
}

/** "45 minutes", "1 h 30 min". */
export function durationWords(minutes: number | null | undefined, t: Translate): string | undefined {
  if (!minutes) return undefined
  const [h, m] = [Math.floor(minutes / 60), minutes % 60]
  if (h === 0) return t('resources.minutes', { n: minutes })
  return m === 0 ? t('resources.wholeHours', { h }) : t('resources.hours', { h, m })
}

/** What somebody who must choose asks first: what it is, for what age, how long, in which languages. */
export function atAGlance(resource: Resource, locale: Locale, t: Translate): string[] {
  const languages = resource.languages.map((language) => t(`language.${language}`)).join(', ')
  const duration = durationWords(resource.durationMinutes, t)
  return [
    MATERIAL_TYPE_LABELS[resource.type][locale],
    ageWords(resource, t),
    ...(duration ? [duration] : []),
    languages,
  ]
}
