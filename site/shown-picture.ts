import type { Media } from '../cms/generated/payload-types.ts'

/**
 * The picture that a document names, where it may be shown. One that may not, because a consent has ended or was withdrawn, is
 * read as nothing but its id: the page is then laid out as if there had never been one.
 */
export const shownPicture = (named: Media | string | null | undefined): Media | undefined =>
  typeof named === 'object' && named?.filename ? named : undefined
