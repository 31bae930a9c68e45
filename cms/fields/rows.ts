import type { Bilingual } from '../../collections/vocabulary/locales.ts'

interface Rows {
  /** The field by which one row is told from the others. */
  by: string
  /** Closed until somebody opens one: where there are many, only names are of use. */
  folded?: boolean
}

/** What rows are called, all of them and one: left alone, Payload makes a name for one out of the code, in English. */
export const rowsCalled = (many: Bilingual, one: Bilingual, rows?: Rows) => ({
  label: { ...many },
  labels: { singular: { ...one }, plural: { ...many } },
  ...(rows && {
    admin: {
      initCollapsed: rows.folded ?? false,
      components: { RowLabel: { path: '/fields/RowName.tsx#RowName', clientProps: { by: rows.by, one } } },
    },
  }),
})
