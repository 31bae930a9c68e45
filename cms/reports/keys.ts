import { publicKeyOf } from '../../collections/sealing/keys.ts'
import { environmentHere } from '../../collections/vocabulary/environment-here.ts'

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
  const { REPORT_PRIVATE_KEYS: privateKeys = [], CMS_SECRET: cmsSecret } = environmentHere()
  const [current] = privateKeys
  if (current === undefined || cmsSecret === undefined) {
    throw new Error('REPORT_PRIVATE_KEYS and CMS_SECRET are not set, without which no report is opened.')
  }
  return { privateKeys, publicKey: publicKeyOf(current), cmsSecret }
}
