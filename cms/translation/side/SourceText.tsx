import type { Locale } from '../../../collections/vocabulary/locales.ts'
import type { TranslationField } from '../answers.ts'

/** What the source says, to be read beside the translation: its paragraphs, headings and lists, without what is bold or linked. */
export function SourceText({ said, lang }: { said: TranslationField['said']; lang: Locale }) {
  return (
    <div className="side__source" lang={lang}>
      {said.map(({ form, text }, at) => (
        <p key={at} data-form={form}>
          {text}
        </p>
      ))}
    </div>
  )
}
