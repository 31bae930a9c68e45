/** First code points of decimal digits that people here have on their keyboards: Khmer and full-width. */
const ZEROS = [0x17e0, 0xff10] as const

/** The text with Khmer and full-width digits as Latin ones; everything else stays. */
export function latinDigits(text: string): string {
  return text.replace(/[\u17e0-\u17e9\uff10-\uff19]/g, (digit) => {
    const code = digit.charCodeAt(0)
    const zero = ZEROS.find((first) => code >= first && code <= first + 9) ?? code
    return String(code - zero)
  })
}

export function khmerDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x17e0 + Number(digit)))
}
