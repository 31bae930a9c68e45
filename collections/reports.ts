import type { CollectionConfig } from 'payload'

import { isAnalyst, nobody } from '../cms/access/who.ts'
import { reportEndpoints } from '../cms/reports/endpoints.ts'
import { LOCALES, LOCALE_NAMES } from './vocabulary/locales.ts'
import { selectOptions } from './vocabulary/options.ts'
import {
  CLASSIFICATION_LABELS,
  PRIORITY_LABELS,
  REPORT_SOURCE_LABELS,
  REPORT_STATUS_LABELS,
} from './vocabulary/reports.ts'

const hidden = { admin: { hidden: true } } as const
/** What is sealed leaves the server opened, through an endpoint that writes the opening down, or not at all. */
const sealed = { ...hidden, access: { read: nobody } } as const

/**
 * What people came across. What they wrote and how they can be reached are two sealed texts that this table cannot
 * open; beside them stand only the facts that the queue and the counters need. Nothing here says from where or with
 * what it was sent. Written by the site (`site/reports`) and by the analyst's desk (`cms/reports`), never over REST.
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
    components: {
      views: {
        list: { Component: '/reports/desk/queue/QueueView.tsx#QueueView' },
        edit: { root: { Component: '/reports/desk/case/CaseView.tsx#CaseView' } },
      },
    },
  },
  endpoints: reportEndpoints,
  defaultSort: '-receivedAt',
  lockDocuments: false,
  fields: [
    { name: 'reference', label: { en: 'Reference number', km: 'លេខយោង' }, type: 'text', required: true, unique: true },
    /** SHA-256 of the random token of one filled form: what is sent twice is stored once. */
    { name: 'submission', type: 'text', required: true, unique: true, ...sealed },
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
    { name: 'anonymous', label: { en: 'Anonymous', km: 'អនាមិក' }, type: 'checkbox', defaultValue: true },
    { name: 'addressCount', label: { en: 'Addresses', km: 'អាសយដ្ឋាន' }, type: 'number', required: true, min: 1 },
    /** Addresses and details; empty once they are erased. */
    { name: 'sealedContent', type: 'textarea', ...sealed },
    /** Name, e-mail and telephone; empty in anonymous reports and once they are erased. */
    { name: 'sealedContact', type: 'textarea', ...sealed },
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
      name: 'priority',
      label: { en: 'Priority', km: 'អាទិភាព' },
      type: 'select',
      required: true,
      defaultValue: 'normal',
      index: true,
      options: selectOptions(PRIORITY_LABELS),
    },
    /** How many earlier reports name one of the same addresses; empty until the staff administration has compared. */
    { name: 'reportedBefore', label: { en: 'Reported before', km: 'បានរាយការណ៍ពីមុន' }, type: 'number', min: 0 },
    { name: 'removedAt', label: { en: 'Removed', km: 'បានលុបចោល' }, type: 'date' },
    { name: 'closedAt', label: { en: 'Closed', km: 'បានបិទ' }, type: 'date', index: true },
    /** When analysts were told by e-mail that there is something new. */
    { name: 'announcedAt', type: 'date', ...hidden },
    { name: 'contactErasedAt', type: 'date', ...hidden },
    { name: 'contentErasedAt', type: 'date', ...hidden },
  ],
}
