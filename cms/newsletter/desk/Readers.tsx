import { otherLocale, type Locale } from '../../../collections/vocabulary/locales.ts'
import { count } from '../../../collections/vocabulary/wording.ts'
import type { Desk } from '../answers.ts'
import { sayIn } from './words/say.ts'

/** How many people would get the issue, and who of them in the language that they did not choose. */
export function Readers({ desk: { readers, languages }, locale }: { desk: Desk; locale: Locale }) {
  const say = sayIn(locale)
  const all = readers.en + readers.km
  const [only] = languages.length === 1 ? languages : []
  const others = only === undefined ? 0 : readers[otherLocale(only)]
  return (
    <>
      <h3>{say('readers.title')}</h3>
      <p>{all === 0 ? say('readers.none') : count(say, 'readers', all, { ...readers })}</p>
      {only !== undefined && others > 0 && (
        <p className="sending__note">{count(say, `readers.only.${only}`, others)}</p>
      )}
    </>
  )
}
