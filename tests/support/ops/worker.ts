import { fork } from 'node:child_process'
import { join } from 'node:path'

import { SUPERVISED } from '../../../ops/child.ts'
import { ROOT } from '../../../ops/start/foundation.ts'

export interface RunningWorker {
  /** All that it has written so far. */
  said(): string
  /** Ends it and waits until it is gone. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

/** The worker as `npm start` runs it, with none of the keys. */
export function startWorker(environment: Readonly<Record<string, string>>): RunningWorker {
  const child = fork(join(ROOT, 'ops/worker.ts'), {
    cwd: ROOT,
    silent: true,
    execArgv: [],
    env: { ...process.env, ...environment, [SUPERVISED]: '1' },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8')
    })
  }
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()))
  return {
    said: () => said,
    async end(signal) {
      child.kill(signal)
      await gone
    },
  }
}
