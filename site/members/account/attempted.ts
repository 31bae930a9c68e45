import { kindOf, log } from '../../log.ts'

/** What some work resolves with; nothing when it failed, as it does while the database is gone. */
export async function attempted<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    log.error({ kind: kindOf(error) }, 'Something that a member asked for could not be done.')
    return undefined
  }
}
