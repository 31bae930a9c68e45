import {
  cmsEnvironment,
  runtimeEnvironment,
  siteEnvironment,
  type CmsEnvironment,
  type ParsedEnvironment,
  type RuntimeEnvironment,
  type SiteEnvironment,
} from '../collections/vocabulary/environment.ts'
import { HALF_RESTORED, isHalfRestored } from './backup/former-content.ts'
import { CONNECTIONS_OF } from './database/settings.ts'
import { wordsOf } from './trouble.ts'

/** Milliseconds. A process that serves starts without a database as well, and is not to be kept from it. */
const PATIENCE = 1500

/** An environment that is wrong ends the process, a line for each problem. */
function orEnd<T>(parsed: ParsedEnvironment<T>): T {
  if (parsed.ok) return parsed.environment
  for (const problem of parsed.problems) console.error(problem)
  process.exit(1)
}

/** The environment of a process that needs the database. */
export const readRuntimeEnvironment = (): RuntimeEnvironment => orEnd(runtimeEnvironment(process.env))
/** The same for the public site, which seals reports. */
export const readSiteEnvironment = (): SiteEnvironment => orEnd(siteEnvironment(process.env))
/** The same for the staff administration, which opens them. */
export const readCmsEnvironment = (): CmsEnvironment => orEnd(cmsEnvironment(process.env))

/** As libpq has it: every connection from here on says whose it is, and the doctor finds it on any machine. */
export function nameConnections(of: keyof typeof CONNECTIONS_OF): void {
  process.env['PGAPPNAME'] = CONNECTIONS_OF[of]
}

/** Ends a process that cannot begin its work, with what a person can do about it. */
export function endWithWords(error: unknown): never {
  console.error(wordsOf(error))
  process.exit(1)
}

/** Ends a process that would work on half a restore: what it wrote would be emptied again. */
export async function endIfHalfRestored({ DATABASE_URL }: RuntimeEnvironment): Promise<void> {
  if (!(await isHalfRestored(DATABASE_URL, PATIENCE).catch(() => false))) return
  console.error(HALF_RESTORED)
  process.exit(1)
}
