import type { CollectionConfig } from 'payload'

import { isAnalyst, nobody } from '../cms/access/who.ts'
import { selectOptions } from './vocabulary/options.ts'
import {
  CLASSIFICATION_LABELS,
  DESTINATION_LABELS,
  PRIORITY_LABELS,
  REPORT_EVENT_LABELS,
  REPORT_STATUS_LABELS,
} from './vocabulary/reports.ts'

/** What happened with a report, line by line. A trigger of the database lets nobody change or delete a line. */
export const reportEvents: CollectionConfig = {
  slug: 'report-events',
  labels: {
    singular: { en: 'Line of the time line', km: 'បន្ទាត់ប្រវត្តិ' },
    plural: { en: 'Time lines', km: 'ប្រវត្តិ' },
  },
  access: {
    create: nobody,
    read: isAnalyst,
    readVersions: nobody,
    update: nobody,
    delete: nobody,
    unlock: nobody,
  },
  admin: { hidden: true },
  defaultSort: 'at',
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'report', type: 'relationship', relationTo: 'reports', required: true, index: true },
    { name: 'at', type: 'date', required: true, index: true },
    { name: 'kind', type: 'select', required: true, options: selectOptions(REPORT_EVENT_LABELS) },
    { name: 'status', type: 'select', options: selectOptions(REPORT_STATUS_LABELS) },
    { name: 'classification', type: 'select', options: selectOptions(CLASSIFICATION_LABELS) },
    { name: 'priority', type: 'select', options: selectOptions(PRIORITY_LABELS) },
    { name: 'destination', type: 'select', options: selectOptions(DESTINATION_LABELS) },
    { name: 'country', type: 'text', maxLength: 2 },
    /** An analyst's note may repeat the report, so it is sealed like it. */
    { name: 'sealedNote', type: 'textarea', access: { read: nobody } },
    /** Id and name of the member of staff, as they were: the account may go, the line stays. Empty for the system. */
    { name: 'staffId', type: 'text' },
    { name: 'staffName', type: 'text' },
  ],
}
