import { LOCALE_NAMES, type Locale } from '../../../collections/vocabulary/locales.ts'
import type { IssueMessage } from '../../../collections/vocabulary/newsletter.ts'
import { khmerFont } from './khmer-font.ts'
import type { Width } from './widths.ts'
import { sayIn } from './words/say.ts'

interface Props {
  message: IssueMessage
  /** Of the letter. */
  language: Locale
  /** Of the one who looks at it. */
  locale: Locale
  width: Width
}

/** A link in it would lead out of the frame, where nothing may: the frame has no right to open windows. */
const framed = (html: string) =>
  html.replace('<head>', () => `<head><base target="_blank"><style>${khmerFont()}</style>`)

/** A letter in a frame of its own, in which no script runs and which may reach nothing but fonts. */
export function PreviewedLetter({ message, language, locale, width }: Props) {
  const say = sayIn(locale)
  const title = say('preview.letter', { language: say(`language.${language}`) })
  return (
    <section className="sending__letter" aria-label={title}>
      <h4 lang={language}>{LOCALE_NAMES[language]}</h4>
      <p>
        <span className="desk-hint">{say('preview.subject')}:</span> <strong lang={language}>{message.subject}</strong>
      </p>
      <iframe title={title} sandbox="" srcDoc={framed(message.html)} data-width={width} />
      <details>
        <summary>{say('preview.text')}</summary>
        <pre lang={language} tabIndex={0} aria-label={`${title}: ${say('preview.text')}`}>
          {message.text}
        </pre>
      </details>
    </section>
  )
}
