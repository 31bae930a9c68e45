import { runtimeEnvironment } from '../../collections/vocabulary/environment.ts'

/** Origin of the public site, where drafts are shown; undefined where the environment is not that of a running process. */
export function siteAddress(): string | undefined {
  const parsed = runtimeEnvironment(process.env)
  return parsed.ok ? parsed.environment.SITE_URL : undefined
}
