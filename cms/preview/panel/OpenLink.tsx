import { LOCALES, LOCALE_NAMES, type Locale } from '../../../collections/vocabulary/locales.ts'
import { writeMoment } from '../../desk-page/moment.ts'
import type { LinksAnswer } from '../answers.ts'
import { sayIn } from '../words.ts'

interface Props {
  link: LinksAnswer['links'][number]
  locale: Locale
  onCopy: (address: string) => void
  onRevoke: () => void
}

/** A link that opens the draft, with an address for each language. */
export function OpenLink({ link: { endsAt, madeBy, addresses }, locale, onCopy, onRevoke }: Props) {
  const say = sayIn(locale)
  return (
    <li>
      <p>
        {say('until', { moment: writeMoment(endsAt) })}
        <span className="desk-hint">, {say('by', { name: madeBy })}</span>
      </p>
      {LOCALES.map((each) => (
        <div key={each} className="preview-links__address">
          <input
            type="text"
            readOnly
            value={addresses[each]}
            aria-label={LOCALE_NAMES[each]}
            onFocus={(event) => event.target.select()}
          />
          <button type="button" className="desk-button desk-button--small" onClick={() => onCopy(addresses[each])}>
            {say(`copy.${each}`)}
          </button>
        </div>
      ))}
      <button type="button" className="desk-button desk-button--small" onClick={onRevoke}>
        {say('revoke')}
      </button>
    </li>
  )
}
