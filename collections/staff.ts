import type { CollectionConfig } from 'payload'

import { isAdmin, isStaff, nobody } from '../cms/access/who.ts'
import { secondFactorField, secondFactorState } from '../cms/fields/second-factor.ts'
import { strongPassword, strongPasswordAtReset } from '../cms/hooks/strong-password.ts'
import { disabledAccountsStayOut } from '../cms/hooks/disabled-accounts-stay-out.ts'
import { passEndsWithLogIn } from '../cms/hooks/pass-ends-with-log-in.ts'
import { speakNewLanguage, speakOwnLanguage } from '../cms/hooks/speak-own-language.ts'
import { secondFactorEndpoints } from '../cms/second-factor/endpoints.ts'
import { environmentHere } from './vocabulary/environment-here.ts'
import { LOCALES, LOCALE_NAMES } from './vocabulary/locales.ts'
import { selectOptions } from './vocabulary/options.ts'
import { ROLE_LABELS } from './vocabulary/roles.ts'
import { STAFF_SESSION_SECONDS } from './vocabulary/staff-sessions.ts'

/** The people who run the site. Everybody sees and edits their own account; roles are given by administrators. */
export const staff: CollectionConfig = {
  slug: 'staff',
  labels: { singular: { en: 'Staff account', km: 'គណនីបុគ្គលិក' }, plural: { en: 'Staff', km: 'បុគ្គលិក' } },
  access: {
    admin: isStaff,
    create: isAdmin,
    read: (args) => isAdmin(args) || (isStaff(args) && { id: { equals: args.req.user?.id } }),
    readVersions: nobody,
    update: (args) => isAdmin(args) || (isStaff(args) && { id: { equals: args.req.user?.id } }),
    delete: isAdmin,
    unlock: isAdmin,
  },
  admin: {
    group: { en: 'People', km: 'មនុស្ស' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'disabled'],
  },
  auth: {
    tokenExpiration: STAFF_SESSION_SECONDS,
    maxLoginAttempts: 10,
    lockTime: 10 * 60 * 1000,
    cookies: { sameSite: 'Strict', secure: environmentHere().CMS_URL.startsWith('https:') },
  },
  hooks: {
    beforeOperation: [strongPasswordAtReset],
    beforeValidate: [strongPassword],
    beforeLogin: [disabledAccountsStayOut],
    afterLogin: [speakOwnLanguage],
    afterChange: [speakNewLanguage],
    afterLogout: [passEndsWithLogIn],
  },
  endpoints: secondFactorEndpoints,
  fields: [
    { name: 'name', label: { en: 'Name', km: 'ឈ្មោះ' }, type: 'text', required: true },
    {
      name: 'role',
      label: { en: 'Role', km: 'តួនាទី' },
      type: 'select',
      required: true,
      defaultValue: 'editor',
      saveToJWT: true,
      options: selectOptions(ROLE_LABELS),
      access: { update: isAdmin },
    },
    {
      name: 'language',
      label: { en: 'Language of messages and of this administration', km: 'ភាសាសម្រាប់សារ និងផ្នែករដ្ឋបាលនេះ' },
      type: 'select',
      required: true,
      defaultValue: 'en',
      options: LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] })),
    },
    {
      name: 'mailWhenWaiting',
      label: { en: 'E-mail me when something waits for me', km: 'ផ្ញើអ៊ីមែលមកខ្ញុំ ពេលមានអ្វីរង់ចាំខ្ញុំ' },
      type: 'checkbox',
      defaultValue: true,
      admin: {
        description: {
          en: 'A text to review, one that was given back, a comment: at most one message in ten minutes about each document. What you scheduled in vain is told in any case.',
          km: 'អត្ថបទត្រូវពិនិត្យ អត្ថបទដែលប្រគល់មកវិញ ឬមតិ៖ យ៉ាងច្រើនសារមួយក្នុងដប់នាទី សម្រាប់ឯកសារនីមួយៗ។ អ្វីដែលអ្នកកំណត់ពេល តែធ្វើមិនបាន នឹងត្រូវប្រាប់ជានិច្ច។',
        },
      },
    },
    {
      name: 'disabled',
      label: { en: 'Disabled', km: 'បិទគណនី' },
      type: 'checkbox',
      defaultValue: false,
      access: { update: isAdmin },
    },
    secondFactorField,
    secondFactorState,
  ],
}
