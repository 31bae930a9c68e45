import { z } from 'zod'

/** What whoever imports decides, beside what the file says. */
export const choicesSchema = z.object({
  /** Categories of which posts become press releases; all others become news. */
  press: z.array(z.string().max(300)).max(500),
  /** Whether pictures are fetched from the former site. */
  fetches: z.boolean(),
  /** Whether pictures are shown only when somebody has looked at them and noted a consent, or that none is needed. */
  holdsBack: z.boolean(),
})
export type Choices = z.infer<typeof choicesSchema>

/** Nobody knows who is in a picture of the former site: until somebody has looked, it is shown to nobody. */
export const FIRST_CHOICES: Choices = { press: [], fetches: false, holdsBack: true }
