/**
 * Disclosure control of public figures. A number from 1 to 4 may point to a person, so that it is withheld, and so is
 * whatever would let it be worked out.
 */

/** The smallest number of reports that is shown; zero is shown too. */
const SMALLEST_SHOWN = 5

/** A number as the public sees it; null is withheld. */
export type Shown = number | null

export const isSmall = (count: number): boolean => count > 0 && count < SMALLEST_SHOWN

/** A number whose sum with others is never shown or is made of what is shown. */
export const shown = (count: number): Shown => (isSmall(count) ? null : count)

/** What is shown, added up: nothing follows from it about what is not. */
export const sumOfShown = (counts: readonly Shown[]): number =>
  counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)

/**
 * The parts of a whole whose size readers know. Small parts are withheld, and with them one more, so that no small one is
 * left over when the others are subtracted: the last that is not small, whatever its size, because a choice by size would
 * tell about sizes. Where that is not enough (no such part, or all withheld are as small as can be, so that their sum tells each) every part is withheld.
 *
 * For two parts or more, a reader who knows the whole, what is shown and this rule is always left with at least two
 * possible values of every small part.
 */
export function shownParts(parts: readonly number[]): Shown[] {
  if (!parts.some(isSmall)) return [...parts]
  const partner = parts.findLastIndex((part) => part >= SMALLEST_SHOWN)
  const asSmallAsCanBe = parts[partner] === SMALLEST_SHOWN && parts.every((part) => !isSmall(part) || part === 1)
  if (partner === -1 || asSmallAsCanBe) return parts.map(() => null)
  return parts.map((part, index) => (index === partner ? null : shown(part)))
}
