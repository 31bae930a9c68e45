import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import { inject } from 'vitest'

import { ROOT } from '../../../ops/start/foundation.ts'
import { environmentFor } from '../postgres/preparation.ts'
import type { Template } from '../postgres/templates.ts'
import { bareEnvironment } from './bare-environment.ts'

export interface Ended {
  code: number
  said: string
}

/** Runs a command of the console, as npm does, on a database and a folder of its own. */
export async function command(
  script:
    | 'backup'
    | 'restore'
    | 'prepare'
    | 'doctor'
    | 'import-wordpress'
    | 'start/main'
    | 'rotate-report-keys'
    | 'worker'
    | '../cms/server'
    | '../site/server/main',
  place: Template,
  words: readonly string[] = [],
  variables: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const { roleUrl, payloadSecret } = inject('postgres')
  const house = environmentFor({ urlOf: (name) => roleUrl + name, payloadSecret }, place)
  // Ports of the dynamic range, where nothing of ours listens.
  const env = { ...bareEnvironment(), ...house, SITE_PORT: '54998', CMS_PORT: '54999', ...variables }
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [`ops/${script}.ts`, ...words], { cwd: ROOT, env })
    return { code: 0, said: stdout }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, said: stdout + stderr }
  }
}

/** @throws what it said when it fails */
export async function succeed(...asked: Parameters<typeof command>): Promise<string> {
  const { code, said } = await command(...asked)
  if (code !== 0) throw new Error(said)
  return said
}
