import type pg from 'pg'

import type { Manifest } from './manifest.ts'
import { keepShutOut } from './still-shut-out.ts'

/** What was on its way when the backup was made and has long been done, or revoked, when it is brought back. */
export interface Ended {
  /** People who have to log in again, and links to drafts that are to be given out again. */
  sessions: number
  previewLinks: number
  /** In messages to members that were sent, such as invitations: some were used, or closed, since. */
  memberLinks: number
  /** Accounts that are open in the backup and were disabled since. */
  disabled: number
  /** Messages that are not written. */
  messages: number
  /** Issues of the newsletter that were being sent, and those whose time has come since. */
  paused: number
  takenBack: number
}

/**
 * What is ended, by table. Of messages that wait nearly all can be asked for again or stand on somebody's desk. That an account will
 * be deleted is told once, and on it hangs the right to delete it: rather twice than never. New reports are not in this queue: who
 * was told of them stands in a ledger.
 */
const STATEMENTS: readonly (readonly [keyof Ended, table: string, statement: string])[] = [
  ['sessions', 'staff_sessions', 'DELETE FROM staff_sessions'],
  ['sessions', 'member_sessions', 'DELETE FROM member_sessions'],
  [
    'previewLinks',
    'preview_links',
    'UPDATE preview_links SET revoked_at = now() WHERE revoked_at IS NULL AND ends_at > now()',
  ],
  ['memberLinks', 'member_links', 'UPDATE member_links SET used_at = now() WHERE used_at IS NULL AND ends_at > now()'],
  ['messages', 'mail_queue', `DELETE FROM mail_queue WHERE kind <> 'account-expires'`],
  ['paused', 'newsletter_sendings', `UPDATE newsletter_sendings SET state = 'paused' WHERE state = 'sending'`],
  [
    'takenBack',
    'newsletter_sendings',
    `UPDATE newsletter_sendings SET state = 'cancelled', ended_at = now() WHERE state = 'scheduled' AND due_at <= now()`,
  ],
]

/** Sees that a restore sends nothing a second time and lets nobody in who was shut out since; staff decide what goes on. */
export async function endWhatWasUnderWay(client: pg.Client, { tables }: Pick<Manifest, 'tables'>): Promise<Ended> {
  const there = new Set(tables.map(({ name }) => name))
  const ended: Ended = {
    sessions: 0,
    previewLinks: 0,
    memberLinks: 0,
    disabled: 0,
    messages: 0,
    paused: 0,
    takenBack: 0,
  }
  for (const [what, table, statement] of STATEMENTS)
    if (there.has(table)) ended[what] += (await client.query(statement)).rowCount ?? 0
  ended.disabled = await keepShutOut(client)
  return ended
}
