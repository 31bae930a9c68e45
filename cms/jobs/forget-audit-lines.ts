import type { Connections } from '../../collections/database/transaction.ts'
import { inTransaction } from '../../collections/database/transaction.ts'

/** Years for which it is known who changed what: as the page of the record says. */
const YEARS = 3

/** Deletes lines of the record of changes that have had their time; nobody else can. */
export const forgetAuditLines = (pool: Connections): Promise<number> =>
  inTransaction(pool, async (client) => {
    await client.query(`SET LOCAL hotline.audit_retention = 'on'`)
    const { rowCount } = await client.query(`DELETE FROM audit_log WHERE at < now() - interval '${YEARS} years'`)
    return rowCount ?? 0
  })
