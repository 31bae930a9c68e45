import type { PlanAnswer, WrittenRow } from '../answers.ts'
import { sayProblem, type Say } from '../words/say.ts'

export const problemLines = (plans: readonly PlanAnswer[], say: Say): string[][] => [
  [say('problems.row'), say('problems.column'), say('problems.written'), say('problems.wrong')],
  ...plans.flatMap(({ row, problems }) =>
    problems.map((problem) => [String(row), problem.column, problem.written, sayProblem(say, problem)]),
  ),
]

export const sayOutcome = (say: Say, { outcome, reason }: WrittenRow): string =>
  say(`outcome.${outcome}`, { reason: reason ?? '' })

/** What has become of every row that was not as the file says already, in the order of the file. */
export function reportLines(plans: readonly PlanAnswer[], written: readonly WrittenRow[], say: Say): string[][] {
  const leftOut = plans
    .filter(({ kind }) => kind === 'faulty')
    .map(({ row, slug, problems }) => {
      const reasons = problems.map((problem) => `${problem.column}: ${sayProblem(say, problem)}`)
      return { row, slug, outcome: say('outcome.leftOut', { problem: reasons.join(' ') }) }
    })
  const done = written.map((each) => ({ row: each.row, slug: each.slug, outcome: sayOutcome(say, each) }))
  return [
    [say('problems.row'), say('changes.resource'), say('report.outcome')],
    ...[...leftOut, ...done]
      .toSorted((a, b) => a.row - b.row)
      .map(({ row, slug, outcome }) => [String(row), slug, outcome]),
  ]
}
