/** The drawn mark, leaves that shelter a flame, on a grid of 64. It stands on the site and in the admin until a logo is uploaded. */
export const BRAND_MARK = [
  'M32 61C15 54 4 42 4 27V13c6 1 10 4 13 8-1 17 4 27 15 34 11-7 16-17 15-34 3-4 7-7 13-8v14c0 15-11 27-28 34Z',
  'M32 48.5c-6.5-5-10.5-12-10.5-19.5 0-9.5 4-18 10.5-26 6.5 8 10.5 16.5 10.5 26 0 7.5-4 14.5-10.5 19.5ZM32 19.5c-3.8 5-5.8 9-5.8 12.5a5.8 5.8 0 0 0 11.6 0c0-3.5-2-7.5-5.8-12.5Z',
] as const

export const BRAND_COLOUR = '#0f4c5c'
