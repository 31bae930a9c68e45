import { latinDigits } from './digits.ts'

/** Eight digits without a zero in front, which people would drop: 90 million numbers. */
const LOWEST = 10_000_000
const COUNT = 90_000_000

/** A reference number, every one as likely as the other. */
export function randomReference(): string {
  // Numbers above the last whole multiple are thrown away: a remainder would favour the low ones.
  const limit = Math.floor(2 ** 32 / COUNT) * COUNT
  for (;;) {
    const [number = limit] = crypto.getRandomValues(new Uint32Array(1))
    if (number < limit) return String(LOWEST + (number % COUNT))
  }
}

/** The number in what somebody typed, with spaces, dashes or Khmer digits; undefined when it is none. */
export function parseReference(typed: string): string | undefined {
  const digits = latinDigits(typed).replace(/[\s\p{Cf}\p{Pd}.·]/gu, '')
  return /^[1-9]\d{7}$/.test(digits) ? digits : undefined
}

/** In two groups of four, as people read a number aloud. */
export const groupReference = (reference: string): string => `${reference.slice(0, 4)} ${reference.slice(4)}`
