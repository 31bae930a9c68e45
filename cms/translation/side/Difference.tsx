import type { Locale } from '../../../collections/vocabulary/locales.ts'
import type { TranslationField } from '../answers.ts'
import type { Say } from '../words/say.ts'

interface Props {
  pieces: TranslationField['difference']
  /** Of the text. */
  lang: Locale
  say: Say
}

/** What has changed in a text, word by word. Said in words too: not everybody sees colours, or hears `ins` and `del`. */
export function Difference({ pieces, lang, say }: Props) {
  return (
    <div className="side__difference">
      <p className="desk-hint">{say('side.changed')}</p>
      <p lang={lang}>
        {pieces.map(({ kind, text }, at) => {
          if (kind === 'same') return <span key={at}>{text}</span>
          const Tag = kind === 'gone' ? 'del' : 'ins'
          return (
            <Tag key={at}>
              <span className="desk-unseen">{say(`side.${kind}`)} </span>
              {text}
            </Tag>
          )
        })}
      </p>
    </div>
  )
}
