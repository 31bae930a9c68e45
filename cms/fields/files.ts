import type { UploadField } from 'payload'

/** Files of a document. Public ones and members' ones are different collections, so that no setting can open the latter. */
export function filesField(
  name: string,
  relationTo: 'documents' | 'member-files',
  label: { en: string; km: string },
): UploadField {
  return { name, label, type: 'upload', relationTo, hasMany: true }
}
