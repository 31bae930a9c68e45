import { z } from 'zod'

import { LOCALES } from '../../collections/vocabulary/locales.ts'

/** What the server says of the links by which somebody outside sees a draft. */
export const linksAnswerSchema = z.object({
  links: z.array(
    z.object({
      id: z.string(),
      /** ISO 8601 */
      endsAt: z.string(),
      madeBy: z.string(),
      /** Whole addresses, one for each language. */
      addresses: z.record(z.enum(LOCALES), z.string()),
    }),
  ),
})
export type LinksAnswer = z.infer<typeof linksAnswerSchema>
