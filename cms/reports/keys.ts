import { publicKeyOf } from '../../collections/sealing/keys.ts'
import { cmsEnvironment } from '../../collections/vocabulary/environment.ts'

/** What the staff administration alone knows. */
export interface DeskKeys {
  /** Open what was sealed, the current one first. */
  privateKeys: readonly string[]
  /** Seals what analysts write. */
  publicKey: string
  /** Out of which the key of the fingerprints is made. */
  cmsSecret: string
}

/**
 * The keys of this process.
 * @throws in a process that may not know them, such as the public site
 */
export function deskKeys(): DeskKeys {
  const parsed = cmsEnvironment(process.env)
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'))
  const { REPORT_PRIVATE_KEYS: privateKeys, CMS_SECRET: cmsSecret } = parsed.environment
  const [current = ''] = privateKeys
  return { privateKeys, publicKey: publicKeyOf(current), cmsSecret }
}
