/** What the doctor has found about one thing. */
export type Finding =
  | { state: 'well'; what: string; says: string }
  /** Works now, and will not always. */
  | { state: 'watch'; what: string; says: string; remedy: string }
  | { state: 'ill'; what: string; says: string; remedy: string }

export const well = (what: string, says: string): Finding => ({ state: 'well', what, says })
export const watch = (what: string, says: string, remedy: string): Finding => ({ state: 'watch', what, says, remedy })
export const ill = (what: string, says: string, remedy: string): Finding => ({ state: 'ill', what, says, remedy })

const SIGNS: Readonly<Record<Finding['state'], string>> = { well: 'ok  ', watch: 'look', ill: 'BAD ' }

/** A line for what is found, and one for what to do about it. */
export function linesOf(finding: Finding): string[] {
  const line = `${SIGNS[finding.state]}  ${finding.what}: ${finding.says}`
  return finding.state === 'well' ? [line] : [line, `      → ${finding.remedy}`]
}
