import { z } from 'zod'

/** What somebody should look at in a document that is imported, before it is published. */
const PROBLEMS = [
  'oneLanguage',
  'languageGuessed',
  'otherLanguages',
  'noTitle',
  'noSummary',
  'noText',
  'addressMade',
  'addressTaken',
  'wasHidden',
  'pageBuilder',
  'shortcodes',
  'blocks',
  'dropped',
  'embeds',
  'files',
  'oldLinks',
  'picturesElsewhere',
  'pictureKind',
  // Known once the import has tried.
  'pictureMissing',
  'refused',
  'failed',
  // Once it has been taken back.
  'kept',
] as const
export type Problem = (typeof PROBLEMS)[number]

export const problemSchema = z.object({ problem: z.enum(PROBLEMS), details: z.record(z.string(), z.string()) })
export type FoundProblem = z.infer<typeof problemSchema>

/** Why something of the file is not imported at all. */
export const REASONS = ['type', 'status', 'empty', 'language', 'address', 'frontPage', 'twice'] as const
export type Reason = (typeof REASONS)[number]

const SHOWN = 8

/** A few of the names, and how many more there are. */
export function named(names: Iterable<string>): string {
  const all = [...names]
  const shown = all.slice(0, SHOWN).map((name) => (name.length > 100 ? `${name.slice(0, 100)}…` : name))
  return shown.join(', ') + (all.length > SHOWN ? ` … (${all.length})` : '')
}
