import type { CollectionConfig } from 'payload'

import { readByMembersWhenGated } from '../cms/access/gated.ts'
import { gatedContent } from '../cms/access/publishing.ts'
import { ageRangeFields } from '../cms/fields/age-range.ts'
import { deskField, deskComponents } from '../cms/fields/desk.ts'
import { drafts } from '../cms/fields/drafts.ts'
import { filesField } from '../cms/fields/files.ts'
import { hrefField } from '../cms/fields/href.ts'
import { languagesField } from '../cms/fields/languages.ts'
import { licenceField } from '../cms/fields/licence.ts'
import { pictureField } from '../cms/fields/picture.ts'
import { publishingFields } from '../cms/fields/publishing.ts'
import { listedField } from '../cms/fields/listed.ts'
import { localizedRichText } from '../cms/fields/rich-text.ts'
import { formerSlugsField } from '../cms/fields/former-slugs.ts'
import { slugField } from '../cms/fields/slug.ts'
import { localizedText, localizedTextarea } from '../cms/fields/text.ts'
import { visibilityField } from '../cms/fields/visibility.ts'
import { keepsMemberFilesPrivate } from '../cms/hooks/member-files-stay-private.ts'
import { addressedContentHooks } from '../cms/hooks/published-content.ts'
import { resourceSheetEndpoints } from '../cms/resource-sheets/endpoints.ts'
import { leadsHereField } from '../cms/fields/used-in.ts'
import { AUDIENCE_LABELS } from './vocabulary/audiences.ts'
import { MATERIAL_TYPE_LABELS } from './vocabulary/material-types.ts'
import { selectOptions } from './vocabulary/options.ts'
import { ACCESSIBILITY_FEATURE_LABELS, CONTENT_ADVISORY_LABELS, NEED_LABELS } from './vocabulary/resource-details.ts'

const gated = { access: { read: readByMembersWhenGated } } as const

/** Learning materials, described in the terms of LRMI. */
export const resources: CollectionConfig = {
  slug: 'resources',
  labels: { singular: { en: 'Resource', km: 'ធនធាន' }, plural: { en: 'Resources', km: 'ធនធាន' } },
  access: gatedContent,
  admin: {
    group: { en: 'Knowledge', km: 'ចំណេះដឹង' },
    useAsTitle: 'title',
    defaultColumns: ['title', 'type', 'audiences', 'visibility', 'stage'],
    components: {
      beforeListTable: ['/resource-sheets/page/ListActions.tsx#ListActions', ...deskComponents.beforeListTable],
      edit: deskComponents.edit,
      views: {
        ...deskComponents.views,
        import: { Component: '/resource-sheets/page/ImportView.tsx#ImportView', path: '/import', exact: true },
      },
    },
  },
  endpoints: resourceSheetEndpoints,
  defaultSort: '-publishedAt',
  ...drafts,
  hooks: { beforeValidate: [keepsMemberFilesPrivate], ...addressedContentHooks },
  fields: [
    deskField,
    localizedText('title', { en: 'Title', km: 'ចំណងជើង' }),
    localizedTextarea('summary', { en: 'Summary', km: 'សេចក្ដីសង្ខេប' }),
    { ...localizedRichText('description', { en: 'Description', km: 'ការពិពណ៌នា' }), ...gated },
    pictureField(),
    {
      name: 'audiences',
      label: { en: 'For whom', km: 'សម្រាប់អ្នកណា' },
      type: 'select',
      hasMany: true,
      required: true,
      options: selectOptions(AUDIENCE_LABELS),
    },
    ageRangeFields,
    {
      name: 'topics',
      label: { en: 'Topics', km: 'ប្រធានបទ' },
      type: 'relationship',
      relationTo: 'topics',
      hasMany: true,
    },
    {
      name: 'type',
      label: { en: 'Material type', km: 'ប្រភេទសម្ភារៈ' },
      type: 'select',
      required: true,
      index: true,
      options: selectOptions(MATERIAL_TYPE_LABELS),
    },
    languagesField,
    {
      name: 'durationMinutes',
      label: { en: 'Duration in minutes', km: 'រយៈពេលគិតជានាទី' },
      type: 'number',
      min: 1,
      max: 6000,
    },
    {
      name: 'needs',
      label: { en: 'What you need', km: 'អ្វីដែលត្រូវការ' },
      type: 'select',
      hasMany: true,
      options: selectOptions(NEED_LABELS),
    },
    {
      name: 'accessibilityFeatures',
      label: { en: 'Accessibility features', km: 'ភាពងាយស្រួលប្រើប្រាស់' },
      type: 'select',
      hasMany: true,
      options: selectOptions(ACCESSIBILITY_FEATURE_LABELS),
    },
    {
      name: 'contentAdvisory',
      label: { en: 'Content advisory', km: 'ការណែនាំអំពីខ្លឹមសារ' },
      type: 'select',
      required: true,
      defaultValue: 'none',
      options: selectOptions(CONTENT_ADVISORY_LABELS),
    },
    filesField('files', 'documents', { en: 'Public files', km: 'ឯកសារសាធារណៈ' }),
    { ...filesField('memberFiles', 'member-files', { en: 'Members’ files', km: 'ឯកសារសម្រាប់សមាជិក' }), ...gated },
    { ...hrefField('url'), ...gated },
    { name: 'publisher', label: { en: 'Publisher', km: 'អ្នកបោះពុម្ពផ្សាយ' }, type: 'text' },
    { name: 'year', label: { en: 'Year', km: 'ឆ្នាំ' }, type: 'number', min: 1990, max: 2100, index: true },
    licenceField,
    slugField(),
    formerSlugsField,
    visibilityField,
    listedField,
    ...publishingFields,
    leadsHereField,
  ],
}
