// `npm run dev`: the same house as `npm start`, with tools that reload what changes instead of builds.
import { success, type Outcome } from './outcome.ts'
import { layFoundation, prepareDatabase, ROOT, type Foundation, type Stage } from './start/foundation.ts'
import { runUntilStopped } from './start/run.ts'
import type { ChildCommand } from './start/keep-child.ts'
import { supervise, type Supervision } from './start/supervisor.ts'

function processesOf({ environment, keys }: Foundation): ChildCommand[] {
  const { SITE_HOST, SITE_PORT, CMS_HOST, CMS_PORT } = environment
  const astro = ['node_modules/astro/bin/astro.mjs', 'dev', '--host', SITE_HOST, '--port', String(SITE_PORT)]
  const next = ['node_modules/next/dist/bin/next', 'dev', 'cms', '--hostname', CMS_HOST, '--port', String(CMS_PORT)]
  return [
    { name: 'site', command: astro, announces: false, variables: keys.site },
    { name: 'cms', command: next, announces: false, variables: keys.cms },
    { name: 'worker', command: ['--watch', 'ops/worker.ts'], announces: false },
  ]
}

async function start(stage: Stage): Promise<Outcome<Supervision>> {
  const foundation = await layFoundation(stage)
  if (!foundation.ok) return foundation
  const prepared = await prepareDatabase(foundation.value, stage)
  if (!prepared.ok) return prepared
  const { environment, variables, dataFolder, database, lock } = foundation.value
  const supervision = supervise({
    children: processesOf(foundation.value),
    root: ROOT,
    variables,
    logFolder: dataFolder.logs,
    database,
    say: stage.progress.say,
    echo: true,
    onChange: lock.remember,
  })
  stage.shutdown.add(supervision)
  stage.progress.say(`\n  ${environment.SITE_URL} and ${environment.CMS_URL}/admin, in a few seconds. Ctrl-C stops.\n`)
  return success(supervision)
}

await runUntilStopped('development', start)
