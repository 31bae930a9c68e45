/** As wide as a letter is looked at. */
export const WIDTHS = ['phone', 'computer'] as const
export type Width = (typeof WIDTHS)[number]
