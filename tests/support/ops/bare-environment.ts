import { VARIABLES } from '../../../collections/vocabulary/variables.ts'

/** The environment of this machine without anything of ours: tests that share a process leave some of it behind. */
export const bareEnvironment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !(name in VARIABLES))),
  NODE_ENV: process.env.NODE_ENV,
})
