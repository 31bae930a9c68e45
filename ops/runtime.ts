import { runtimeEnvironment, type RuntimeEnvironment } from '../collections/vocabulary/environment.ts'

/** The environment of a process that needs the database. One that is wrong ends the process, a line for each problem. */
export function readRuntimeEnvironment(): RuntimeEnvironment {
  const parsed = runtimeEnvironment(process.env)
  if (parsed.ok) return parsed.environment
  for (const problem of parsed.problems) console.error(problem)
  process.exit(1)
}
