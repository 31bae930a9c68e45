/** What is uploaded, as the folders are named in which it lies; the collections have the same names. */
export const UPLOAD_KINDS = ['media', 'documents', 'member-files', 'image-releases'] as const
export type UploadKind = (typeof UPLOAD_KINDS)[number]

/** Names as we give them to files, and to the sizes of pictures: nothing else is looked for anywhere. */
export const isUploadName = (name: string): boolean => /^[a-z0-9][\w.-]*$/i.test(name) && !name.includes('..')
