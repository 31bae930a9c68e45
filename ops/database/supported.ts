import { z } from 'zod'

/** Of `server_version_num`. */
const OLDEST = 150_000

/** Columns by which a database says whether the platform runs on it. */
export const ABOUT_SERVER = `
  current_setting('server_version_num') AS version, current_setting('server_encoding') AS encoding,
  EXISTS (SELECT FROM pg_collation WHERE collname = 'km-x-icu') AS icu`

export const aboutServerSchema = z.object({ version: z.coerce.number(), encoding: z.string(), icu: z.boolean() })
type AboutServer = z.infer<typeof aboutServerSchema>

export const serverName = ({ version }: Pick<AboutServer, 'version'>): string =>
  `PostgreSQL ${Math.floor(version / 10_000)}`

/** What hinders the platform on such a database, and what to do about it; nothing, where it runs. */
export function unsupported(server: AboutServer): { says: string; remedy: string } | undefined {
  const name = serverName(server)
  if (server.version < OLDEST) return { says: `${name} is too old`, remedy: `Use ${OLDEST / 10_000} or newer.` }
  if (!server.icu)
    return { says: `${name} was built without ICU, which sorts Khmer`, remedy: 'Use one that was built with it.' }
  if (server.encoding !== 'UTF8')
    return { says: `encoded in ${server.encoding}`, remedy: 'Make the database anew: createdb --encoding=UTF8.' }
  return undefined
}
