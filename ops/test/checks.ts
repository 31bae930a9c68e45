import type { Outcome } from '../outcome.ts'
import type { Progress } from '../start/progress.ts'
import { askTool, type Tool } from './tool.ts'

/** What can be said about the code without running it. */
type Check = Tool & { name: string }

const CACHE = 'node_modules/.cache'

/** Writes the types of Astro's own modules, which the other checks read. */
const WRITE_TYPES: Tool = { command: ['node_modules/astro/bin/astro.mjs', 'sync'] }

const CHECKS: readonly Check[] = [
  {
    // Reads TypeScript and Astro files alike, so that a run of tsc would only repeat a part of it.
    name: 'types',
    command: [
      'node_modules/astro/bin/astro.mjs',
      'check',
      '--noSync',
      '--minimumSeverity=warning',
      '--minimumFailingSeverity=warning',
    ],
  },
  {
    name: 'lint',
    command: [
      'node_modules/eslint/bin/eslint.js',
      '--max-warnings=0',
      '--cache',
      '--cache-strategy=content',
      `--cache-location=${CACHE}/eslint/`,
      '.',
    ],
  },
  {
    name: 'formatting',
    command: [
      'node_modules/prettier/bin/prettier.cjs',
      '--check',
      '--log-level=warn',
      '--cache',
      '--cache-strategy=content',
      `--cache-location=${CACHE}/prettier-results`,
      '.',
    ],
  },
]

type Checked = { name: string; outcome: Outcome<undefined> }

/** Types, lint and formatting, side by side: two processors do it in the time of the longest. */
export async function runChecks(progress: Progress, stop: AbortSignal): Promise<readonly Checked[]> {
  const written = await progress.step('Types of Astro’s modules', () => askTool(WRITE_TYPES, stop))
  return Promise.all(
    CHECKS.map(async (check) => ({
      name: check.name,
      outcome: written.ok ? await progress.step(`Checking ${check.name}`, () => askTool(check, stop)) : written,
    })),
  )
}

/** Shows what the checks found, all of one check together. */
export function showFindings(checked: readonly Checked[], { say }: Progress): void {
  for (const { name, outcome } of checked) {
    if (!outcome.ok) say(`\n--- ${name} ---\n${outcome.problem}\n`)
  }
}
