import { understoodEnvironment, type Environment } from './environment.ts'
import { VARIABLES } from './variables.ts'

const NAMES = Object.keys(VARIABLES)

let known: { values: string; environment: Environment } | undefined

/**
 * The environment of this process, with the defaults that it has everywhere. It is parsed anew when one of its values is another
 * one, as commands say only after a while where the database is.
 */
export function environmentHere(): Environment {
  const values = JSON.stringify(NAMES.map((name) => process.env[name]))
  if (known?.values !== values) known = { values, environment: understoodEnvironment(process.env) }
  return known.environment
}
