import { statfs } from 'node:fs/promises'

import { codeOf, failure, messageOf, type Outcome } from './outcome.ts'

/** What is said of a full disk, wherever it shows. */
export const DISK_IS_FULL =
  'The disk is full. Make room (old backups and DATA_DIR/logs are where to look first), then try again.'

/** Bytes without which PostgreSQL does not go on: a segment of its log of changes. */
const LEAST = 16 * 1024 * 1024

/** Whether there is no room for work, also where what went wrong says nothing of it: a server that has ended tells nobody why. */
export async function isDiskFull(folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize < LEAST
}

/** Whether words of another program, such as PostgreSQL or a build, tell of a full disk. */
export const tellOfFullDisk = (words: string): boolean =>
  /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/.test(words)

const ANYWHERE: Readonly<Record<string, string>> = {
  ENOSPC: DISK_IS_FULL,
  EDQUOT: DISK_IS_FULL,
  // PostgreSQL: disk_full.
  '53100': DISK_IS_FULL,
  EIO: 'The disk fails (EIO). Look at it before anything else is written to it.',
  EMFILE: 'Too many files are open. Raise the limit of this user (ulimit -n), then try again.',
  ENFILE: 'Too many files are open on this machine. Close programs, then try again.',
}

const NOT_OURS = 'Start as the user whom it belongs to, or give it to this one (chown).'

/** Without the path they tell nothing that a person could look at. */
const OF_A_PATH: Readonly<Record<string, (path: string) => string>> = {
  EACCES: (path) => `This user may not use ${path}. ${NOT_OURS}`,
  EPERM: (path) => `This user may not use ${path}. ${NOT_OURS}`,
  EROFS: (path) => `The file system of ${path} is read-only. Mount it for writing, or choose another folder.`,
  EISDIR: (path) => `${path} is a folder, and a file belongs there. Move it away.`,
  ENOTDIR: (path) => `A part of the path of ${path} is a file, and a folder belongs there. Move it away.`,
  EEXIST: (path) => `${path} is there already. Move it away.`,
  ENOENT: (path) => `${path} is not there, or cannot be made.`,
}

/** System errors of a connection, and classes and codes of PostgreSQL: connection, log-in, no such database, shutting down, too many. */
const OF_THE_DATABASE =
  /^(?:ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ETIMEDOUT|08...|28...|3D000|57P0.|53300)$/
const SAYS_OF_DATABASE = /^Connection terminated|cannot connect to Postgres|timeout expired/i

/** One line for what is the matter with the machine and what to do; undefined for a bug, of which only its stack tells anything. */
function troubleOf(error: unknown): string | undefined {
  const code = codeOf(error) ?? ''
  const path = error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : undefined
  const refused = ANYWHERE[code] ?? (path === undefined ? undefined : OF_A_PATH[code]?.(path))
  if (refused !== undefined) return refused
  if (tellOfFullDisk(messageOf(error))) return DISK_IS_FULL
  if (OF_THE_DATABASE.test(code) || SAYS_OF_DATABASE.test(messageOf(error)))
    return `The database let us down (${messageOf(error) || code}). See that it runs ("npm run doctor"), then try again.`
  // Payload and what it stands on wrap what they were told.
  return error instanceof Error && error.cause !== undefined ? troubleOf(error.cause) : undefined
}

/** The same behind a colon, where a bug has its message and no more. Ends with a full stop. */
export const causeOf = (error: unknown): string => troubleOf(error) ?? `${messageOf(error).replace(/\.$/, '')}.`

/** What a person is told of something thrown that nobody has foreseen. */
export function wordsOf(error: unknown): string {
  return troubleOf(error) ?? (error instanceof Error ? (error.stack ?? error.message) : String(error))
}

/** Does the work of a command. What the machine refuses on the way is its outcome, as is a bug. */
export async function toTheEnd<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work()
  } catch (error) {
    return failure(wordsOf(error))
  }
}
