import { join } from 'node:path'
import { failure, success, type Outcome } from '../outcome.ts'
import { buildAndStamp, BUILDS, isStale } from './builds.ts'
import { layFoundation, prepareDatabase, ROOT, type Foundation, type Stage } from './foundation.ts'
import { runOnce } from './run-once.ts'
import { runUntilStopped } from './run.ts'
import type { ChildCommand } from './keep-child.ts'
import { supervise, type Supervision } from './supervisor.ts'

/** Visitors wait for the site; nobody waits for the others yet, and for the worker never. */
const processesOf = ({ keys }: Foundation): readonly ChildCommand[] => [
  { name: 'site', command: ['site/server/main.ts'], variables: keys.site },
  { name: 'cms', command: ['cms/server.ts'], variables: keys.cms, after: 'site' },
  { name: 'worker', command: ['--optimize-for-size', 'ops/worker.ts'], after: 'site' },
]

/** Milliseconds that all processes together have to come up. */
const STARTUP_LIMIT = 120_000

async function buildWhatIsStale(foundation: Foundation, { progress, shutdown }: Stage): Promise<Outcome<undefined>> {
  for (const build of BUILDS) {
    if (!(await isStale(ROOT, build))) continue
    const built = await progress.step(`Building the ${build.name}`, () =>
      buildAndStamp(ROOT, build, () =>
        runOnce({
          name: build.log,
          command: build.command,
          root: ROOT,
          variables: foundation.variables,
          logFolder: foundation.dataFolder.logs,
          shutdown,
          onChange: foundation.lock.remember,
        }),
      ),
    )
    if (!built.ok) return built
  }
  return success(undefined)
}

function startProcesses(foundation: Foundation, { progress, shutdown }: Stage): Supervision {
  const supervision = supervise({
    children: processesOf(foundation),
    root: ROOT,
    variables: foundation.variables,
    logFolder: foundation.dataFolder.logs,
    database: foundation.database,
    startupLimit: STARTUP_LIMIT,
    say: progress.say,
    onChange: foundation.lock.remember,
  })
  shutdown.add(supervision)
  return supervision
}

async function start(stage: Stage): Promise<Outcome<Supervision>> {
  const foundation = await layFoundation(stage)
  if (!foundation.ok) return foundation
  const prepared = await prepareDatabase(foundation.value, stage)
  if (!prepared.ok) return prepared
  const built = await buildWhatIsStale(foundation.value, stage)
  if (!built.ok) return built
  if (stage.shutdown.begun) return failure('We are stopping.')
  const supervision = startProcesses(foundation.value, stage)
  const ready = await stage.progress.step(
    'Starting the site, the administration and the worker',
    () => supervision.ready,
  )
  if (!ready.ok) return ready
  showAddresses(foundation.value, stage)
  return success(supervision)
}

function showAddresses({ environment, dataFolder }: Foundation, { progress: { say } }: Stage): void {
  say('')
  say(`  Site                  ${environment.SITE_URL}`)
  say(`  Staff administration  ${environment.CMS_URL}/admin`)
  if (environment.SMTP_URL === undefined) {
    say(`  E-mail                is kept in ${join(dataFolder.path, 'outbox')}, as no SMTP_URL is set`)
  }
  say(`  Logs                  ${dataFolder.logs}`)
  say('  Stop                  Ctrl-C')
  say('')
}

await runUntilStopped('production', start)
