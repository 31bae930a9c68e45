/** Hours for which staff may show a draft to somebody outside. */
export const LINK_HOURS = [1, 24, 72, 168] as const
