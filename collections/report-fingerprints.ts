import type { CollectionConfig } from 'payload'

import { nobody } from '../cms/access/who.ts'

/**
 * Keyed hashes of the addresses in sealed reports, made by the staff administration with a key that it alone has: they
 * tell which reports name the same address, and tell nobody which address that is.
 */
export const reportFingerprints: CollectionConfig = {
  slug: 'report-fingerprints',
  access: { create: nobody, read: nobody, readVersions: nobody, update: nobody, delete: nobody, unlock: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'report', type: 'relationship', relationTo: 'reports', required: true, index: true },
    { name: 'fingerprint', type: 'text', required: true, index: true },
  ],
}
