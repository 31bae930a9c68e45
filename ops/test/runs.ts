import { mkdir, readFile, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { z } from 'zod'
import { ROOT } from '../start/foundation.ts'
import { watchTool } from './tool.ts'

/** The projects of vitest.config.ts, the quick ones first. */
export const PROJECTS = ['unit', 'integration', 'browser'] as const
type Project = (typeof PROJECTS)[number]

/**
 * `names`: of what failed, "file: test", as far as it has a name, and under it why.
 * `unsteady`: of what passed, but only when it was tried once more.
 */
export type Tally = { passed: number; failed: number; names: readonly string[]; unsteady: readonly string[] }

/** The whole of what was said stands above, where it was shown when it came. */
const REASON_LINES = 8

const FOLDER = join(ROOT, 'node_modules/.cache/tests')

/** The parts that we read of what vitest's JSON reporter writes. */
const reportSchema = z.object({
  numPassedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(
        z.object({ status: z.string(), fullName: z.string(), failureMessages: z.array(z.string()).nullish() }),
      ),
    }),
  ),
})

type Report = z.infer<typeof reportSchema>

async function readReport(path: string): Promise<Report | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  return text === undefined ? undefined : reportSchema.parse(JSON.parse(text))
}

type Assertion = Report['testResults'][number]['assertionResults'][number]

/** What a failed assertion says, and the first place of the way to it, which is the line of the test. */
function reasonOf(message: string): string {
  const [said = '', place = ''] = message.split(/\n\s+at /)
  return [...said.split('\n').slice(0, REASON_LINES), place.replace(`${ROOT}/`, '')].join('\n      ')
}

const told = (file: string, { fullName, failureMessages }: Assertion): string =>
  [`${relative(ROOT, file)}: ${fullName}`, ...new Set((failureMessages ?? []).map(reasonOf))].join('\n      ')

/** The failed tests of each file. One that could not be loaded fails without any of its tests having failed. */
function failedOf({ testResults }: Report): readonly string[] {
  return testResults.flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((assertion) => assertion.status === 'failed')
    if (failed.length === 0 && status === 'failed') return [`${relative(ROOT, name)}: could not be loaded`]
    return failed.map((assertion) => told(name, assertion))
  })
}

/** The tests that failed, and passed when they were tried once more: the reporter keeps what the first try said. */
const unsteadyOf = ({ testResults }: Report): readonly string[] =>
  testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status, failureMessages }) => status === 'passed' && (failureMessages ?? []).length > 0)
      .map((assertion) => told(name, assertion)),
  )

/** What a run came to. One that ended badly without a failed test, such as in its set-up, counts as one failure. */
function tallyOf(report: Report | undefined, exitCode: number): Tally {
  const passed = report?.numPassedTests ?? 0
  const names = report === undefined ? [] : failedOf(report)
  const unsteady = report === undefined ? [] : unsteadyOf(report)
  return { passed, failed: names.length === 0 && exitCode !== 0 ? 1 : names.length, names, unsteady }
}

/** Runs the tests of one project; what they say is shown as it comes. */
export async function runProject(project: Project, stop: AbortSignal): Promise<Tally> {
  const path = join(FOLDER, `${project}.json`)
  await mkdir(FOLDER, { recursive: true })
  // Without it, a run that breaks off would be counted by the report of the one before.
  await rm(path, { force: true })
  const command = ['node_modules/vitest/vitest.mjs', 'run', `--project=${project}`]
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${path}`]
  const exitCode = await watchTool({ command: [...command, ...reporters] }, stop)
  return tallyOf(await readReport(path), exitCode)
}
