// `npm run bench [-- NAME …]`: the budgets, measured on the real thing; a table, and JSON for whoever compares.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf, failure, success } from '../outcome.ts'
import { ROOT } from '../start/foundation.ts'
import { createProgress } from '../start/progress.ts'
import { benchBrowser } from './browser.ts'
import { benchDatabaseCrashes } from './database-crashes.ts'
import { benchDesk } from './desk.ts'
import { table, type Figure } from './figures.ts'
import { benchFront, benchFrontMany } from './front.ts'
import { benchFrontFaults } from './front-faults.ts'
import { benchFrontSoak } from './front-soak.ts'
import { benchFlood } from './flood.ts'
import { benchGuessing } from './guessing.ts'
import { benchLearningCentre } from './learning-centre.ts'
import { benchLogIns } from './log-ins.ts'
import { benchMembers } from './members.ts'
import { benchNewsletter } from './newsletter.ts'
import { startPlatform, type BenchPlatform } from './platform.ts'
import { benchPublishing } from './publishing.ts'
import { benchReports } from './reports.ts'
import { benchBucket } from './s3/bucket.ts'
import { PASSWORD } from './staff.ts'
import { benchStarting } from './starting.ts'

interface Bench {
  run(platform: BenchPlatform): Promise<Figure[]>
  /** What is different about its platform. */
  variables?: Readonly<Record<string, string>>
}

/** Where pages are to be made anew each time. */
const UNKEPT = { SITE_CACHE_MB: '0' }

const BENCHES: Readonly<Record<string, Bench>> = {
  reports: { run: benchReports },
  crashes: { run: benchDatabaseCrashes },
  flood: { run: benchFlood },
  guessing: { run: benchGuessing },
  members: { run: benchMembers },
  'learning-centre': { run: benchLearningCentre, variables: UNKEPT },
  'log-ins': { run: benchLogIns, variables: UNKEPT },
  newsletter: { run: benchNewsletter },
  desk: { run: benchDesk },
  front: { run: benchFront, variables: { SEED: 'demo' } },
  'front-many': { run: benchFrontMany },
  'front-faults': { run: benchFrontFaults, variables: { SEED: 'demo' } },
  'front-soak': { run: benchFrontSoak },
  publishing: { run: benchPublishing, variables: { SEED: 'demo', ADMIN_PASSWORD: PASSWORD } },
  s3: { run: benchBucket, variables: { ADMIN_PASSWORD: PASSWORD } },
  start: { run: benchStarting },
  browser: { run: benchBrowser, variables: { SEED: 'demo' } },
}

const RESULTS = join(ROOT, 'node_modules/.cache/bench')

const progress = createProgress()
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in BENCHES))
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}`)
  process.exit(1)
}

/** Each has the platform to itself, so that none is measured in the traces of another. */
async function measure(name: string, { run, variables }: Bench): Promise<Figure[]> {
  const measured = await progress.step(`Benchmark ${name}`, async () => {
    try {
      const platform = await startPlatform(variables)
      return success(await run(platform).finally(() => platform.stop()))
    } catch (error) {
      return failure(messageOf(error))
    }
  })
  if (measured.ok) return measured.value
  progress.detail(measured.problem)
  return [{ what: `${name}: ${measured.problem}`, figure: '', bar: 'measured', kept: false }]
}

const figures: Figure[] = []
for (const [name, bench] of Object.entries(BENCHES)) {
  if (asked.length === 0 || asked.includes(name)) figures.push(...(await measure(name, bench)))
}
await mkdir(RESULTS, { recursive: true })
const path = join(RESULTS, 'figures.json')
await writeFile(path, `${JSON.stringify({ at: new Date().toISOString(), figures }, null, 2)}\n`)
progress.say(`\n${table(figures)}\n\nAlso in ${path}`)
process.exit(figures.every(({ kept }) => kept) ? 0 : 1)
