import type { TextField } from 'payload'

/** Addresses under which the public knew this document before, or that it took over in a merge: links to them lead here. */
export const formerSlugsField: TextField = {
  name: 'formerSlugs',
  label: { en: 'Former addresses', km: 'អាសយដ្ឋានចាស់' },
  type: 'text',
  hasMany: true,
  index: true,
  admin: {
    position: 'sidebar',
    readOnly: true,
    condition: ({ formerSlugs }) => Array.isArray(formerSlugs) && formerSlugs.length > 0,
    description: {
      en: 'Kept by itself when an address that has been public changes. Old links lead here, until something else takes the address.',
      km: 'ប្រព័ន្ធរក្សាទុកដោយស្វ័យប្រវត្តិ ពេលអាសយដ្ឋានដែលធ្លាប់ជាសាធារណៈផ្លាស់ប្ដូរ។ តំណចាស់ៗនៅតែនាំមកទីនេះ រហូតដល់មានអ្វីផ្សេងយកអាសយដ្ឋាននោះ។',
    },
  },
}
