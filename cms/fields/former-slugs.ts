import type { TextField } from 'payload'

/** Addresses that this record had before, or took over from one that was merged into it: links to them lead here. */
export const formerSlugsField: TextField = {
  name: 'formerSlugs',
  label: { en: 'Former addresses', km: 'អាសយដ្ឋានចាស់' },
  type: 'text',
  hasMany: true,
  admin: {
    position: 'sidebar',
    readOnly: true,
    description: {
      en: 'Kept by itself when the address changes or another topic is merged into this one. Old links lead here.',
      km: 'ប្រព័ន្ធរក្សាទុកដោយស្វ័យប្រវត្តិ ពេលអាសយដ្ឋានផ្លាស់ប្ដូរ ឬប្រធានបទផ្សេងត្រូវបានបញ្ចូលមកទីនេះ។ តំណចាស់ៗនៅតែនាំមកទីនេះ។',
    },
  },
}
