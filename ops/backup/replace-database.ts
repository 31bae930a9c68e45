import { seeThatNobodyIsConnected } from '../database/alone.ts'
import { failure, messageOf, type Outcome } from '../outcome.ts'
import { causeOf } from '../trouble.ts'
import type { Progress } from '../start/progress.ts'
import { connected } from '../with-payload.ts'
import { discardFormer, FORMER, putBack, setAside } from './former-content.ts'
import { loadDatabase } from './load.ts'
import type { Manifest } from './manifest.ts'
import { migrateTo } from './migrations.ts'
import type { Ended } from './not-again.ts'

async function fillBare(
  databaseUrl: string,
  folder: string,
  manifest: Manifest,
  { step }: Progress,
): Promise<Outcome<Ended>> {
  const migrated = await step('Migrations', () => connected((payload) => migrateTo(payload, manifest)))
  return migrated.ok ? step('Rows', () => loadDatabase(databaseUrl, folder, manifest)) : migrated
}

async function undo(databaseUrl: string, wasSetAside: boolean): Promise<string> {
  try {
    if ((await putBack(databaseUrl)) || !wasSetAside) return 'The database is as it was before.'
    return 'That was after the end: what the backup holds is in the database, compared and committed.'
  } catch (error) {
    return `What the database held waits in its schema ${FORMER}, and the next restore puts it back first. (${messageOf(error)})`
  }
}

/**
 * Puts what a backup holds in the place of what is in the database. Whatever fails, before the rows have been compared and
 * committed, leaves what was there.
 * @param folder in which the backup was unpacked
 */
export async function replaceDatabase(
  databaseUrl: string,
  folder: string,
  manifest: Manifest,
  progress: Progress,
): Promise<Outcome<Ended>> {
  let outcome: Outcome<Ended>
  let wasSetAside = false
  try {
    // Whoever wrote now would write into tables that are emptied again, and be told that it is stored.
    const alone = await seeThatNobodyIsConnected(databaseUrl)
    if (!alone.ok) return failure(`${alone.problem} The database was not changed.`)
    await setAside(databaseUrl)
    wasSetAside = true
    outcome = await fillBare(databaseUrl, folder, manifest, progress)
  } catch (error) {
    outcome = failure(`The backup does not go in: ${causeOf(error)}`)
  }
  if (!outcome.ok) return failure(`${outcome.problem} ${await undo(databaseUrl, wasSetAside)}`)
  // It only takes room. The next restore drops it otherwise.
  await discardFormer(databaseUrl).catch((error: unknown) => progress.say(`  Not dropped yet: ${messageOf(error)}`))
  return outcome
}
