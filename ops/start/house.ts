import { resolve } from 'node:path'
import type { Environment } from '../../collections/vocabulary/environment.ts'
import { success, type Outcome } from '../outcome.ts'
import { openDataFolder } from './data-folder.ts'
import { readEnvironment } from './environment.ts'
import { ROOT } from './foundation.ts'
import { loadSecrets, type Secrets } from './secrets.ts'

export type House = {
  environment: Environment
  /** Absolute path. */
  dataFolder: string
  secrets: Secrets
}

/** What a command finds that works on the house beside `npm start`: the same environment, folder and secrets. */
export async function enterHouse(): Promise<Outcome<House>> {
  const environment = readEnvironment(ROOT)
  if (!environment.ok) return environment
  const dataFolder = await openDataFolder(resolve(ROOT, environment.value.DATA_DIR))
  if (!dataFolder.ok) return dataFolder
  const secrets = await loadSecrets(dataFolder.value.path)
  if (!secrets.ok) return secrets
  return success({ environment: environment.value, dataFolder: dataFolder.value.path, secrets: secrets.value })
}
