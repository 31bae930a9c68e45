import type { CheckboxField } from 'payload'

/** Whether strangers see that a members-only document exists. Without it they find it nowhere. */
export const listedField: CheckboxField = {
  name: 'listed',
  label: { en: 'Everybody may see that it exists', km: 'គ្រប់គ្នាអាចដឹងថាមានឯកសារនេះ' },
  type: 'checkbox',
  defaultValue: true,
  index: true,
  admin: {
    position: 'sidebar',
    condition: (data) => data['visibility'] === 'members',
    description: {
      en: 'Title and summary are shown to everybody, with the way to log in. Otherwise members alone find it.',
      km: 'ចំណងជើង និងសេចក្ដីសង្ខេបបង្ហាញដល់គ្រប់គ្នា ជាមួយតំណសម្រាប់ចូលគណនី។ បើមិនដូច្នេះទេ មានតែសមាជិកប៉ុណ្ណោះដែលរកឃើញ។',
    },
  },
}
