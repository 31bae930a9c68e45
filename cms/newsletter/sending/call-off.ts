import { z } from 'zod'

import { askForMail } from '../../../collections/database/mail-queue.ts'
import { inTransaction, type Connections } from '../../../collections/database/transaction.ts'
import { LOCALES } from '../../../collections/vocabulary/locales.ts'
import { PATIENCE_MINUTES } from '../../../collections/vocabulary/newsletter.ts'
import { writeDown } from './record.ts'

const askersSchema = z.array(z.object({ staff: z.uuid(), email: z.string(), language: z.enum(LOCALES) }))

/**
 * Takes back the schedule of an issue that could not go out, once it is an hour late, and has whoever scheduled it told: a page
 * that is mended days later must not go to all readers by itself.
 * @returns whether it was taken back
 */
export function callOffWhenLate(pool: Connections, issue: string): Promise<boolean> {
  return inTransaction(pool, async (client) => {
    const { rowCount } = await client.query(
      `UPDATE newsletter_sendings SET state = 'cancelled', ended_at = now()
       WHERE issue = $1 AND state = 'scheduled' AND begun_at IS NULL AND due_at <= now() - make_interval(mins => $2)`,
      [issue, PATIENCE_MINUTES],
    )
    if (rowCount !== 1) return false
    await writeDown(client, { issue, by: undefined, action: 'newsletter-cancelled' })
    const { rows } = await client.query(
      `SELECT staff.id AS staff, email, language::text FROM staff
       JOIN newsletter_sendings ON asked_by = staff.id WHERE issue = $1`,
      [issue],
    )
    for (const { staff, email, language } of askersSchema.parse(rows))
      await askForMail(client, 'newsletter-not-sent', email, language, { staff, issue })
    return true
  })
}
