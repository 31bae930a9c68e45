/** What may be offered for download: documents, slides, sound and archives that browsers do not run. */
export const DOCUMENT_TYPES = [
  'application/pdf',
  'application/epub+zip',
  'application/zip',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.oasis.opendocument.text',
  'audio/mpeg',
  'video/mp4',
] as const
