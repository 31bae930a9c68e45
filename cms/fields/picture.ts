import type { UploadField } from 'payload'

export function pictureField(name = 'picture', more: Partial<UploadField> = {}): UploadField {
  return { name, label: { en: 'Picture', km: 'រូបភាព' }, type: 'upload', relationTo: 'media', ...more } as UploadField
}
