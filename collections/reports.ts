import type { CollectionConfig } from 'payload'

import { isAnalyst, nobody } from '../cms/access/who.ts'
import { LOCALES, LOCALE_NAMES } from './vocabulary/locales.ts'
import { selectOptions } from './vocabulary/options.ts'
import {
  CLASSIFICATION_LABELS,
  DESTINATION_LABELS,
  REPORT_SOURCE_LABELS,
  REPORT_STATUS_LABELS,
} from './vocabulary/reports.ts'

/**
 * What people came across. Addresses, details and contact are one sealed text that this table cannot open; beside it
 * stand only the facts that the queue and the counters need. Nothing here says from where or with what it was sent.
 */
export const reports: CollectionConfig = {
  slug: 'reports',
  labels: { singular: { en: 'Report', km: 'របាយការណ៍' }, plural: { en: 'Reports', km: 'របាយការណ៍' } },
  access: {
    create: nobody,
    read: isAnalyst,
    readVersions: nobody,
    update: nobody,
    delete: nobody,
    unlock: nobody,
  },
  admin: {
    group: { en: 'Reports', km: 'របាយការណ៍' },
    useAsTitle: 'reference',
    defaultColumns: ['reference', 'sourceType', 'status', 'receivedAt'],
    hidden: ({ user }) => user?.['role'] !== 'analyst',
  },
  defaultSort: '-receivedAt',
  lockDocuments: false,
  fields: [
    { name: 'reference', label: { en: 'Reference number', km: 'លេខយោង' }, type: 'text', required: true, unique: true },
    { name: 'receivedAt', label: { en: 'Received', km: 'បានទទួល' }, type: 'date', required: true, index: true },
    {
      name: 'sourceType',
      label: { en: 'Where it was seen', km: 'ឃើញនៅទីណា' },
      type: 'select',
      required: true,
      index: true,
      options: selectOptions(REPORT_SOURCE_LABELS),
    },
    {
      name: 'language',
      label: { en: 'Language', km: 'ភាសា' },
      type: 'select',
      required: true,
      options: LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] })),
    },
    {
      name: 'anonymous',
      label: { en: 'Anonymous', km: 'អនាមិក' },
      type: 'checkbox',
      defaultValue: true,
    },
    { name: 'sealed', type: 'textarea', required: true, admin: { hidden: true } },
    {
      name: 'status',
      label: { en: 'Status', km: 'ស្ថានភាព' },
      type: 'select',
      required: true,
      defaultValue: 'received',
      index: true,
      options: selectOptions(REPORT_STATUS_LABELS),
    },
    {
      name: 'classification',
      label: { en: 'Classification', km: 'ចំណាត់ថ្នាក់' },
      type: 'select',
      index: true,
      options: selectOptions(CLASSIFICATION_LABELS),
    },
    {
      name: 'timeline',
      label: { en: 'Time line', km: 'ប្រវត្តិ' },
      type: 'array',
      fields: [
        { name: 'at', type: 'date', required: true },
        { name: 'status', type: 'select', required: true, options: selectOptions(REPORT_STATUS_LABELS) },
        { name: 'destination', type: 'select', options: selectOptions(DESTINATION_LABELS) },
        { name: 'country', type: 'text', maxLength: 2 },
        { name: 'by', type: 'relationship', relationTo: 'staff' },
      ],
    },
  ],
}
