import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { STEPS } from '../../../collections/vocabulary/stages.ts'
import type { Desk } from '../answers.ts'
import { sayIn } from '../words/say.ts'

/** The newest step that somebody took, or a draft that was begun since. */
const lastStep = (timeLine: Desk['timeLine']) =>
  timeLine.find(({ act }) => act === 'change' || act === 'restore' || STEPS.some((step) => step === act))

/** What is to be changed stands above all else, for as long as nobody has sent it again. */
export function GivenBack({ desk: { stage, timeLine }, locale }: { desk: Desk; locale: Locale }) {
  const say = sayIn(locale)
  const last = lastStep(timeLine)
  if (stage !== 'draft' || last?.act !== 'give-back') return null
  // Documents were given back without a word, once.
  const note = last.note ?? ''
  return (
    <div className="publishing__back">
      <p>
        <strong>
          {say(note === '' ? 'givenBack.silent' : 'givenBack', { name: last.byName ?? say('timeLine.system') })}
        </strong>
      </p>
      {note !== '' && <p className="publishing__said">{note}</p>}
    </div>
  )
}
