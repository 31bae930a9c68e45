import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Pool } from 'pg'

import { open, type Opened } from '../../../collections/sealing/envelope.ts'
import { ROOT } from '../../../ops/start/foundation.ts'
import { reportKeysPath, type ReportKeys } from '../../../ops/start/report-keys.ts'
import { bareEnvironment } from '../ops/bare-environment.ts'

export interface Rotation {
  kill(): void
  /** The exit code, null when it was killed, and all that it has written. */
  ended: Promise<{ code: number | null; said: string }>
}

/** `npm run reports:rotate-key` in a process of its own. An undefined value takes a variable away. */
export function startRotation(
  environment: Readonly<Record<string, string | undefined>>,
  words: readonly string[] = [],
): Rotation {
  const child = spawn(process.execPath, [join(ROOT, 'ops/rotate-report-keys.ts'), ...words], {
    cwd: ROOT,
    env: { ...bareEnvironment(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8')
    })
  }
  return {
    kill: () => child.kill('SIGKILL'),
    ended: new Promise((resolve) => child.once('close', (code) => resolve({ code, said }))),
  }
}

export const keysIn = (dataFolder: string) => JSON.parse(readFileSync(reportKeysPath(dataFolder), 'utf8')) as ReportKeys

/** What comes of opening every sealed text of the database with one key, by how often. */
export async function openAll(pool: Pool, privateKey: string): Promise<Partial<Record<Opened['kind'], number>>> {
  const { rows } = await pool.query<{ kind: 'content' | 'contact' | 'note'; id: string; sealed: string }>(
    `SELECT * FROM (
       SELECT 'content' AS kind, id, sealed_content AS sealed FROM reports
       UNION ALL SELECT 'contact', id, sealed_contact FROM reports
       UNION ALL SELECT 'note', id, sealed_note FROM report_events) texts WHERE sealed IS NOT NULL`,
  )
  const counts: Partial<Record<Opened['kind'], number>> = {}
  for (const { kind, id, sealed } of rows) {
    const opened = await open([privateKey], `${kind} ${id}`, sealed)
    counts[opened.kind] = (counts[opened.kind] ?? 0) + 1
  }
  return counts
}
