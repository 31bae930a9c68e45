import { spawn } from 'node:child_process'

import { failure, success, type Outcome } from './outcome.ts'
import { buildAndStamp, BUILDS, isStale } from './start/builds.ts'
import { ROOT } from './start/foundation.ts'

type Environment = Readonly<Record<string, string>>

function run(command: readonly string[], environment: Environment): Promise<Outcome<undefined>> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...command], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment, NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' },
    })
    let said = ''
    const hear = (chunk: Buffer) => {
      said = (said + chunk.toString('utf8')).slice(-10_000)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('error', (error) => resolve(failure(error.message)))
    child.once('close', (code) => resolve(code === 0 ? success(undefined) : failure(said)))
  })
}

/**
 * Builds what is stale, as `npm start` does, so that what is tested and measured is what people run.
 * @param only the name of one build
 * @throws with its last words when a build fails
 */
export async function buildStale(
  environment: Environment,
  { only, onStep = () => undefined }: { only?: string; onStep?: (name: string) => void } = {},
): Promise<void> {
  for (const build of BUILDS.filter(({ name }) => only === undefined || name === only)) {
    if (!(await isStale(ROOT, build))) continue
    onStep(`Building the ${build.name}`)
    const built = await buildAndStamp(ROOT, build, () => run(build.command, environment))
    if (!built.ok) throw new Error(`The ${build.name} cannot be built:\n${built.problem}`)
  }
}
