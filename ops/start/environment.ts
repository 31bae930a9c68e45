import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnvironment, type Environment } from '../../collections/vocabulary/environment.ts'
import { codeOf, failure, messageOf, success, type Outcome } from '../outcome.ts'

/**
 * What the environment and, for what it does not say, the file `.env` say.
 * @param root the folder in which `.env` may lie
 */
export function readEnvironment(root: string): Outcome<Environment> {
  const file = join(root, '.env')
  try {
    if (existsSync(file)) process.loadEnvFile(file)
  } catch (error) {
    return failure(`${file} cannot be read (${codeOf(error) ?? messageOf(error)}). Correct or remove it.`)
  }
  const parsed = parseEnvironment(process.env)
  return parsed.ok ? success(parsed.environment) : failure(parsed.problems.join('\n'))
}
