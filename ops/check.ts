// `npm run check`: types, lint and formatting, without running anything of ours.
import { createProgress } from './start/progress.ts'
import { runChecks, showFindings } from './test/checks.ts'

const progress = createProgress()
const checked = await runChecks(progress, new AbortController().signal)
showFindings(checked, progress)

const failed = checked.filter(({ outcome }) => !outcome.ok).length
progress.say(`${checked.length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
