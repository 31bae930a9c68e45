import { fork } from 'node:child_process'
import { join } from 'node:path'

import { SUPERVISED } from '../../../ops/child.ts'
import { readMessage } from '../../../ops/messages.ts'
import { ROOT } from '../../../ops/start/foundation.ts'
import { keyVariables } from '../../../ops/start/report-keys.ts'
import type { Cluster } from './cluster.ts'

/** The account that every prepared database of the tests has. */
/** Of everybody of the staff in tests. */
export const STAFF_PASSWORD = 'four unrelated words in a row'
export const FIRST_ACCOUNT = { email: 'admin@hotline.example', password: STAFF_PASSWORD }

export interface Preparation {
  database: string
  dataFolder: string
  seed: 'demo' | 'none'
  onStep?: (name: string) => void
}

/** Keys for reports that no test keeps a secret: what the site and the staff administration are told besides. */
export const REPORT_KEYS = {
  cmsSecret: 'a secret of the staff administration in tests',
  privateKeys: ['gNjYRI8pFOR_CgqCg5YMZJW7Rfe7fip9_WqGYU-zvFs'],
}
export const KEY_VARIABLES = keyVariables(REPORT_KEYS, undefined)

/** The environment of every process of ours that a test starts. */
export function environmentFor(
  { urlOf, payloadSecret }: Pick<Cluster, 'urlOf' | 'payloadSecret'>,
  { database, dataFolder }: Pick<Preparation, 'database' | 'dataFolder'>,
) {
  return {
    DATABASE_URL: urlOf(database),
    PAYLOAD_SECRET: payloadSecret,
    DATA_DIR: dataFolder,
    LOG_LEVEL: 'warn',
    // Tests ask nobody outside.
    LINK_CHECKS: 'off',
    NODE_ENV: 'production',
  } as const
}

/**
 * Prepares a database as `npm start` does, in a process of its own, because Payload's pool never closes.
 * @throws with the last words of the process when it fails
 */
export function runPreparation(
  cluster: Pick<Cluster, 'urlOf' | 'payloadSecret'>,
  preparation: Preparation,
): Promise<void> {
  const child = fork(join(ROOT, 'ops/prepare.ts'), {
    cwd: ROOT,
    silent: true,
    execArgv: [],
    env: {
      ...process.env,
      ...environmentFor(cluster, preparation),
      // It ends when we do.
      [SUPERVISED]: '1',
      SEED: preparation.seed,
      ADMIN_EMAIL: FIRST_ACCOUNT.email,
      ADMIN_PASSWORD: FIRST_ACCOUNT.password,
    },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString('utf8')).slice(-5000)
    })
  }
  child.on('message', (raw) => {
    const message = readMessage(raw)
    if (message?.kind === 'step') preparation.onStep?.(message.name)
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`The preparation of ${preparation.database} failed:\n${said}`))
    })
  })
}
