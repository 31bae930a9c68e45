import type { Access, SanitizedConfig } from 'payload'

import { isStaff, nobody } from './who.ts'

const ownPreferences: Access = (args) => {
  const { user } = args.req
  if (!isStaff(args) || !user) return false
  return { and: [{ 'user.value': { equals: user.id } }, { 'user.relationTo': { equals: user.collection } }] }
}

type CollectionAccess = SanitizedConfig['collections'][number]['access']

const closed: CollectionAccess = {
  admin: nobody,
  create: nobody,
  read: nobody,
  readVersions: nobody,
  update: nobody,
  delete: nobody,
  unlock: nobody,
}

/** Rules for the collections that Payload adds by itself. Its own default is "anybody who is logged in", members included. */
const INTERNAL_ACCESS: Readonly<Record<string, CollectionAccess>> = {
  'payload-locked-documents': { ...closed, create: isStaff, read: isStaff, update: isStaff, delete: isStaff },
  'payload-preferences': {
    ...closed,
    create: isStaff,
    read: ownPreferences,
    update: ownPreferences,
    delete: ownPreferences,
  },
}

/** The built config with every collection of Payload's own closed, but for what the admin cannot work without. */
export function closeInternalCollections(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    if (collection.slug.startsWith('payload-')) collection.access = INTERNAL_ACCESS[collection.slug] ?? closed
  }
  return config
}
