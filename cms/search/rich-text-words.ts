import { passagesOf } from '../rich-text/passages.ts'

/** The text of a Lexical document, a line for each paragraph. */
export const richTextWords = (value: unknown): string =>
  passagesOf(value)
    .flatMap((passage) => (passage.form === 'picture' ? [] : passage.text))
    .filter((text) => text.trim() !== '')
    .join('\n')
    .trim()
