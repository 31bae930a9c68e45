import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { DatabaseAdapterObj } from 'payload'

/**
 * Lets nothing write a second factor but `store.ts`. Payload's log-in, refresh, log-out and every saving of an account
 * read it whole and write it back whole a moment later: without this, a log-in that runs beside the guessing of codes
 * would put the count of failures, and the last code that was taken, back to what they had been.
 */
export function secondFactorWrittenHereAlone(
  adapter: DatabaseAdapterObj<PostgresAdapter>,
): DatabaseAdapterObj<PostgresAdapter> {
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args)
      const updateOne = db.updateOne
      db.updateOne = function (update) {
        if (update.collection !== 'staff') return updateOne.call(this, update)
        const { secondFactor: _, ...data } = update.data
        return updateOne.call(this, { ...update, data })
      }
      return db
    },
  }
}
