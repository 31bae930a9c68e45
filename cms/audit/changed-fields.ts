import { isValues, type Values } from '../document-values.ts'

/** What Payload writes by itself, or what says nothing that the action does not say. */
const NOT_TOLD = new Set([
  ...['id', 'createdAt', 'updatedAt', '_status', 'wasPublished', 'deletedAt', 'globalType'],
  ...['sizes', 'url', 'thumbnailURL', 'filesize', 'mimeType', 'width', 'height'],
  ...['sessions', 'loginAttempts', 'lockUntil', 'hash', 'salt', 'resetPasswordToken', 'resetPasswordExpiration'],
])

/** A document that was looked up counts as its id: whether it was is no change. */
const isDocument = (value: Values) => 'id' in value && 'createdAt' in value && 'updatedAt' in value

function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable)
  if (!isValues(value)) return value ?? null
  if (isDocument(value)) return value['id']
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined && each !== null)
      .map(([key, each]) => [key, comparable(each)])
      .toSorted(([one], [other]) => String(one).localeCompare(String(other))),
  )
}

const differs = (one: unknown, other: unknown) => JSON.stringify(comparable(one)) !== JSON.stringify(comparable(other))

/** A group is looked into: `consent.withdrawnOn` tells more than `consent`. Rich text, which has a root, is one field. */
const isGroup = (value: unknown): value is Values => isValues(value) && !isDocument(value) && !('root' in value)

/** Names of the fields in which two states of a document differ. Never what is in them. */
export function changedFields(before: Values, after: Values, within = ''): readonly string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => !NOT_TOLD.has(name))
  return names.flatMap((name) => {
    const [one, other] = [before[name], after[name]]
    if (!differs(one, other)) return []
    if (within === '' && isGroup(one) && isGroup(other)) return changedFields(one, other, `${name}.`)
    return [within + name]
  })
}
