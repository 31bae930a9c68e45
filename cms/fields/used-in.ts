import type { UIField } from 'payload'

/** On the page of something that documents show or name: which ones do. */
export const usedInField: UIField = {
  name: 'usedIn',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/where-used/page/UsedIn.tsx#UsedIn' },
  },
}

/** The same beside something that has a page of its own: what leads to it. */
export const leadsHereField: UIField = { ...usedInField, admin: { ...usedInField.admin, position: 'sidebar' } }
