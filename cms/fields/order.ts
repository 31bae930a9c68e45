import type { NumberField } from 'payload'

/** Where something stands in its list: small numbers first. */
export const orderField: NumberField = {
  name: 'order',
  label: { en: 'Order', km: 'លំដាប់' },
  type: 'number',
  defaultValue: 100,
  index: true,
  admin: { position: 'sidebar' },
}
