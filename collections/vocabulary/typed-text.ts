/** UTF-16 units, as `maxlength` counts. */
export const MAX_EMAIL_LENGTH = 254
export const MAX_NAME_LENGTH = 200

/** Control characters but line ends and tabs, and marks that turn the direction of the text around them. */
const DISTURBING = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu

/** What was typed into a box, without what one does not see, and with the line ends of Unix. */
export const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(DISTURBING, (mark) => (mark === '\n' || mark === '\t' ? mark : ''))
    .trim()

/**
 * What was typed for an address or a number, in which nothing is that one does not see: the space bar of a Khmer keyboard
 * writes a space without width.
 */
export const oneWord = (text: string): string => oneLine(text.replace(/\p{Cf}/gu, ''))

/** What was typed into a field of one line. */
export const oneLine = (text: string): string => tidy(text).replace(/\s+/g, ' ')
