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
