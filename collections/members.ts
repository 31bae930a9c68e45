import type { CollectionConfig } from 'payload'

import { isAdmin, isPublisher, nobody } from '../cms/access/who.ts'
import { invitesNewMember, writesAddressOneWay } from '../cms/hooks/invite-member.ts'
import { memberEndpoints } from '../cms/members/endpoints.ts'
import { LOCALES, LOCALE_NAMES } from './vocabulary/locales.ts'
import { MEMBER_STATUS_LABELS } from './vocabulary/members.ts'
import { selectOptions } from './vocabulary/options.ts'
import { DAY } from '../cms/fields/moments.ts'

/**
 * Teachers, social workers and partners. A collection that can own a request, so that access rules speak of members,
 * but with no way to log in through the CMS: its local strategy is off and it has no other. Members log in on the site.
 */
export const members: CollectionConfig = {
  slug: 'members',
  labels: { singular: { en: 'Member', km: 'សមាជិក' }, plural: { en: 'Members', km: 'សមាជិក' } },
  access: {
    admin: nobody,
    // To create one is to invite somebody; who signs up comes by the site.
    create: isPublisher,
    read: isPublisher,
    readVersions: nobody,
    update: isPublisher,
    delete: isAdmin,
    unlock: nobody,
  },
  admin: {
    group: { en: 'People', km: 'មនុស្ស' },
    useAsTitle: 'email',
    defaultColumns: ['email', 'name', 'organisation', 'status', 'createdAt'],
    listSearchableFields: ['email', 'name', 'organisation'],
    description: {
      en: 'To create a member is to invite somebody: they get a message with a link, and choose a password there.',
      km: 'ការបង្កើតសមាជិក គឺការអញ្ជើញនរណាម្នាក់៖ គេនឹងទទួលសារដែលមានតំណ ហើយជ្រើសរើសពាក្យសម្ងាត់នៅទីនោះ។',
    },
    components: { beforeListTable: ['/members/page/StatusLinks.tsx#StatusLinks'] },
  },
  auth: { disableLocalStrategy: true, strategies: [] },
  defaultSort: '-createdAt',
  endpoints: memberEndpoints,
  hooks: { beforeValidate: [writesAddressOneWay], afterChange: [invitesNewMember] },
  fields: [
    {
      name: 'email',
      label: { en: 'E-mail', km: 'អ៊ីមែល' },
      type: 'email',
      required: true,
      unique: true,
      index: true,
      // As the site stores and compares it: nobody has two accounts that differ in capitals alone.
      hooks: {
        beforeValidate: [
          ({ value }: { value?: unknown }) => (typeof value === 'string' ? value.trim().toLowerCase() : value),
        ],
      },
      // Members change it themselves, and both addresses are told. Staff who could would hold the key to every account.
      access: { update: nobody },
    },
    { name: 'name', label: { en: 'Name', km: 'ឈ្មោះ' }, type: 'text', required: true },
    {
      name: 'status',
      label: { en: 'Status', km: 'ស្ថានភាព' },
      type: 'select',
      required: true,
      defaultValue: 'invited',
      index: true,
      options: selectOptions(MEMBER_STATUS_LABELS),
      // Whoever staff create is invited. From there it goes on by decisions (cms/members), and by what members do themselves.
      access: { create: nobody, update: nobody },
    },
    {
      name: 'decisions',
      type: 'ui',
      admin: { position: 'sidebar', components: { Field: '/members/page/Decisions.tsx#Decisions' } },
    },
    {
      name: 'language',
      label: { en: 'Language', km: 'ភាសា' },
      type: 'select',
      required: true,
      defaultValue: 'km',
      options: LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] })),
    },
    { name: 'occupation', label: { en: 'Occupation', km: 'មុខរបរ' }, type: 'text' },
    { name: 'organisation', label: { en: 'Organisation', km: 'ស្ថាប័ន' }, type: 'text' },
    {
      name: 'terms',
      label: { en: 'Terms of Service', km: 'លក្ខខណ្ឌប្រើប្រាស់' },
      type: 'group',
      fields: [
        { name: 'version', label: { en: 'Version agreed to', km: 'កំណែដែលបានយល់ព្រម' }, type: 'text' },
        { name: 'agreedAt', label: { en: 'Agreed at', km: 'បានយល់ព្រមនៅ' }, type: 'date' },
      ],
      access: { create: nobody, update: nobody },
    },
    {
      name: 'lastLogInOn',
      label: { en: 'Last log-in', km: 'ការចូលគណនីចុងក្រោយ' },
      type: 'date',
      access: { create: nobody, update: nobody },
      admin: {
        readOnly: true,
        date: DAY,
        description: {
          en: 'The day, so that accounts nobody uses can be deleted after two years, as the privacy page promises.',
          km: 'ថ្ងៃខែ ដើម្បីឲ្យគណនីដែលគ្មានអ្នកប្រើអាចត្រូវលុបក្រោយពីរឆ្នាំ ដូចដែលទំព័រឯកជនភាពសន្យា។',
        },
      },
    },
    {
      name: 'warnedAt',
      label: { en: 'Told that the account will be deleted', km: 'បានជូនដំណឹងថាគណនីនឹងត្រូវលុប' },
      type: 'date',
      access: { create: nobody, update: nobody },
      admin: { hidden: true },
    },
  ],
}
