import { join, resolve } from 'node:path'
import { failure, success, type Outcome } from '../outcome.ts'
import { acquireInstanceLock, type InstanceLock } from '../start/instance-lock.ts'
import type { Secrets } from '../start/secrets.ts'
import { databaseUrl } from './bootstrap.ts'
import { checkExternalDatabase } from './external.ts'
import { startEmbeddedDatabase } from './embedded.ts'
import { findPostmaster } from './postmaster.ts'

type ReachedDatabase = { url: string; release(): Promise<void> }

type Wanted = {
  given: string | undefined
  dataFolder: string
  secrets: Secrets
  /** Of a command that must not run beside the platform; it goes on holding it afterwards. */
  held?: InstanceLock
}

/**
 * The database for a command that runs beside the platform or while it is stopped: the one of DATABASE_URL, else the embedded one,
 * which is started for as long as the command takes when it does not run.
 */
export async function reachDatabase({ given, dataFolder, secrets, held }: Wanted): Promise<Outcome<ReachedDatabase>> {
  if (given !== undefined) {
    const reached = await checkExternalDatabase(given)
    return reached.ok ? success({ url: given, release: async () => undefined }) : reached
  }
  if (held !== undefined) return startForNow(dataFolder, secrets)
  const running = await findPostmaster(join(resolve(dataFolder), 'database'))
  if (running !== undefined) {
    const url = databaseUrl(running.port, secrets.databaseRolePassword)
    return success({ url, release: async () => undefined })
  }
  const lock = await acquireInstanceLock(dataFolder)
  if (!lock.ok) return failure(`The platform is just starting or stopping; try again in a moment. (${lock.problem})`)
  const started = await startForNow(dataFolder, secrets)
  if (!started.ok) {
    await lock.value.release()
    return started
  }
  return success({
    url: started.value.url,
    async release() {
      await started.value.release()
      await lock.value.release()
    },
  })
}

/** Starts the embedded database, or takes over one that a crash has left running. */
async function startForNow(dataFolder: string, secrets: Secrets): Promise<Outcome<ReachedDatabase>> {
  const started = await startEmbeddedDatabase({
    dataFolder,
    passwords: { superuser: secrets.databaseSuperuserPassword, role: secrets.databaseRolePassword },
    log: join(dataFolder, 'logs', 'database.log'),
  })
  return started.ok ? success({ url: started.value.url, release: () => started.value.stop() }) : started
}
