import type { DeskFinding } from '../answers.ts'

/** What is missing in a language is one thing to read about, with as many places to go to; everything else stands alone. */
export function alike(findings: readonly DeskFinding[]): (readonly [DeskFinding, ...DeskFinding[]])[] {
  const groups: [DeskFinding, ...DeskFinding[]][] = []
  for (const found of findings) {
    const group =
      found.rule === 'language-incomplete'
        ? groups.find(([first]) => first.rule === found.rule && first.locale === found.locale)
        : undefined
    if (group === undefined) groups.push([found])
    else group.push(found)
  }
  return groups
}
