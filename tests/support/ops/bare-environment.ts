import { VARIABLES } from '../../../collections/vocabulary/variables.ts'

/** The environment of this machine without anything of ours: tests that share a process leave some of it behind. */
export const bareEnvironment = (): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !(name in VARIABLES)))
