import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionAfterLoginHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  GlobalConfig,
  SanitizedCollectionConfig,
  TypedUser,
} from 'payload'

import type { Values } from '../document-values.ts'
import { savesBeside } from '../hooks/saves-beside.ts'
import type { AuditAction } from './actions.ts'
import { changedFields } from './changed-fields.ts'
import { writeAuditLine } from './write-line.ts'

type Stored = Values & { id: number | string }

/** Reports have a time line of their own, which tells more and is for other eyes. */
const ELSEWHERE: ReadonlySet<string> = new Set(['reports', 'report-events', 'report-fingerprints'])
/** Their names are people's, and stand nowhere but with them. */
const UNNAMED: ReadonlySet<string> = new Set(['members', 'newsletter-subscribers'])

/** Where a request remembers what is known before a change, and its hooks afterwards cannot see. */
const RESTORES = 'auditRestoresVersion'
const STEPS = 'auditSteps'

interface Known {
  restores: boolean
  /** A draft is saved beside what is public. */
  savesBeside: boolean
  newPassword: boolean
}

/** By the id of the document: one request may change several. */
function knownOf(context: Record<string, unknown>): Map<unknown, Known> {
  const known = context[STEPS]
  if (known instanceof Map) return known as Map<unknown, Known>
  const made = new Map<unknown, Known>()
  context[STEPS] = made
  return made
}

/** On the way to a change other documents are read, which are no restoring. */
const remembersRestoring: CollectionBeforeOperationHook = ({ args, context, operation }) => {
  if (operation !== 'read') context[RESTORES] = operation === 'restoreVersion'
  return args
}

const remembersStep: CollectionBeforeChangeHook<Stored> = ({ context, data, originalDoc }) => {
  knownOf(context).set(originalDoc?.id, {
    restores: context[RESTORES] === true,
    savesBeside: savesBeside(context, data['_status']),
    newPassword: Boolean('password' in data && data.password),
  })
  return data
}

function titleOf({ slug, admin }: SanitizedCollectionConfig, doc: Values): string | undefined {
  const title = UNNAMED.has(slug) ? undefined : (doc[admin.useAsTitle ?? 'id'] ?? doc['slug'])
  return typeof title === 'string' ? title.slice(0, 200) : undefined
}

function actionOf(before: Values, after: Values, known: Known | undefined): AuditAction {
  if (known?.restores) return 'version-restored'
  if (!before['deletedAt'] && after['deletedAt']) return 'trashed'
  if (before['deletedAt'] && !after['deletedAt']) return 'untrashed'
  if (after['_status'] === 'published') return before['_status'] === 'published' ? 'changed' : 'published'
  if (after['_status'] !== 'draft') return 'changed'
  return before['_status'] === 'published' && !known?.savesBeside ? 'taken-down' : 'draft-saved'
}

/** Which rights somebody had and has: the one value that is told, because everything else follows from it. */
const roleChange = (slug: string, before: Values, after: Values): string | undefined =>
  slug === 'staff' && before['role'] !== after['role']
    ? `${String(before['role'])} → ${String(after['role'])}`
    : undefined

const changed: CollectionAfterChangeHook<Stored> = async ({
  collection,
  context,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const after: Values = doc
  // There is none where the document is new, whatever its type says.
  const before: Values = { ...previousDoc }
  const isNew = operation === 'create'
  const known = knownOf(context).get(after['id'])
  const fields = isNew ? [] : [...changedFields(before, after), ...(known?.newPassword ? ['password'] : [])]
  const action = isNew ? 'created' : actionOf(before, after, known)
  // A hook of ours that saved a document as it was has changed nothing.
  if (action === 'changed' && fields.length === 0) return
  await writeAuditLine(req, {
    action,
    source: collection.slug,
    document: String(after['id']),
    title: titleOf(collection, after),
    fields,
    detail: isNew ? undefined : roleChange(collection.slug, before, after),
  })
}

const deleted: CollectionAfterDeleteHook<Stored> = ({ collection, doc, id, req }) =>
  writeAuditLine(req, {
    action: 'deleted',
    source: collection.slug,
    document: String(id),
    title: titleOf(collection, doc),
  })

const loggedIn: CollectionAfterLoginHook<TypedUser> = ({ collection, req, user }) =>
  writeAuditLine(req, { action: 'logged-in', source: collection.slug, document: String(user.id) }, user)

/** Writes a line of the record for whatever happens to a document of the collection. */
export function keepRecord(collection: CollectionConfig): CollectionConfig {
  const { auth, hooks, slug } = collection
  if (ELSEWHERE.has(slug)) return collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), remembersRestoring],
      beforeChange: [...(hooks?.beforeChange ?? []), remembersStep],
      afterChange: [...(hooks?.afterChange ?? []), changed],
      afterDelete: [...(hooks?.afterDelete ?? []), deleted],
      ...(auth && { afterLogin: [...(hooks?.afterLogin ?? []), loggedIn] }),
    },
  }
}

export const keepRecordOfGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: {
    ...global.hooks,
    afterChange: [
      ...(global.hooks?.afterChange ?? []),
      async ({ doc, global: { slug }, previousDoc, req }) => {
        const fields = changedFields({ ...(previousDoc as Values) }, doc as Values)
        if (fields.length > 0) await writeAuditLine(req, { action: 'changed', source: slug, document: '', fields })
      },
    ],
  },
})
