import type { Locale } from '../../../collections/vocabulary/locales.ts'
import type { Desk } from '../answers.ts'
import { count, sayIn } from './words/say.ts'

/** How many people would get the issue. */
export function Readers({ desk: { readers }, locale }: { desk: Desk; locale: Locale }) {
  const say = sayIn(locale)
  const all = readers.en + readers.km
  return (
    <>
      <h3>{say('readers.title')}</h3>
      <p>{all === 0 ? say('readers.none') : count(say, 'readers', all, { ...readers })}</p>
    </>
  )
}
