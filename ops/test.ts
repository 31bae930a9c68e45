// `npm test`: everything that can be known about this tree, the quick things first, and one line at the end that sums it up.
import { failure, success } from './outcome.ts'
import { createProgress } from './start/progress.ts'
import { runChecks, showFindings } from './test/checks.ts'
import { stopLeftDatabase } from './test/database.ts'
import { PROJECTS, runProject, type Tally } from './test/runs.ts'

const progress = createProgress()
const stop = new AbortController()
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => stop.abort())

async function endIfStopped(): Promise<void> {
  if (!stop.signal.aborted) return
  progress.say('Stopped.')
  await stopLeftDatabase()
  process.exit(130)
}

const tallies: Tally[] = []
const checked = await runChecks(progress, stop.signal)
await endIfStopped()
showFindings(checked, progress)
for (const { name, outcome } of checked)
  tallies.push(
    outcome.ok
      ? { passed: 1, failed: 0, names: [], unsteady: [] }
      : { passed: 0, failed: 1, names: [`npm run check: ${name}`], unsteady: [] },
  )

for (const project of PROJECTS) {
  const ran = await progress.step(`Running the ${project} tests`, async () => {
    const tally = await runProject(project, stop.signal)
    tallies.push(tally)
    return tally.failed === 0 ? success(tally) : failure(`${tally.failed} failed`)
  })
  await endIfStopped()
  if (!ran.ok) progress.detail(ran.problem)
}

for (const name of tallies.flatMap(({ unsteady }) => unsteady)) progress.detail(`passed only when tried again: ${name}`)
for (const name of tallies.flatMap(({ names }) => names)) progress.detail(`failed: ${name}`)
const sum = (key: 'passed' | 'failed') => tallies.reduce((total, tally) => total + tally[key], 0)
progress.say(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exit(sum('failed') === 0 ? 0 : 1)
