import type { UIField } from 'payload'

import type { TranslatedGlobal } from '../translation/kinds.ts'

/**
 * How the document stands in each language, where it is translated, and who may see it before it is published.
 * @param global where it is one
 */
export const languagesPanel = (global?: TranslatedGlobal): UIField => ({
  name: 'languagesPanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: {
      Field: {
        path: '/translation/panel/LanguagesPanel.tsx#LanguagesPanel',
        ...(global && { serverProps: { global } }),
      },
    },
  },
})
