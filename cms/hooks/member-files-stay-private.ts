import { ValidationError, type CollectionBeforeValidateHook } from 'payload'

const isFilled = (value: unknown): boolean => Array.isArray(value) && value.length > 0

/**
 * A members-only resource may not carry a public file, nor a public one a members' file: which collection a file is in
 * decides who can open it, so a mistake here would either leak it or show visitors a file that they cannot have.
 */
export const keepsMemberFilesPrivate: CollectionBeforeValidateHook = ({ data, originalDoc, collection, req }) => {
  if (!data) return data
  const field = (name: string): unknown => (name in data ? data[name] : originalDoc?.[name])
  const membersOnly = field('visibility') === 'members'
  const [path, message] = membersOnly
    ? ['files', 'A members-only resource has members’ files only. Upload this file there.']
    : [
        'memberFiles',
        'A public resource has public files only. Make it members-only, or upload this file as a public one.',
      ]
  if (isFilled(field(path))) {
    throw new ValidationError({ collection: collection.slug, errors: [{ path, message }], req })
  }
  return data
}
