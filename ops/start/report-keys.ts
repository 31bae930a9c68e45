import { randomBytes } from 'node:crypto'
import { chmod, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { generateKeyPair, KEY_PATTERN, publicKeyOf } from '../../collections/sealing/keys.ts'
import type { Environment } from '../../collections/vocabulary/environment.ts'
import { writeWhole } from '../../cms/storage/atomic-file.ts'
import { codeOf, failure, success, type Outcome } from '../outcome.ts'
import { causeOf } from '../trouble.ts'

const keysSchema = z.object({
  /** Of the staff administration alone: see CMS_SECRET. */
  cmsSecret: z.string().min(32),
  /** The current one first; the others open what was sealed before a rotation. */
  privateKeys: z.array(z.string().regex(KEY_PATTERN)).min(1),
  /** There while a rotation to the first key has begun and not ended. */
  rotating: z.literal(true).optional(),
})

export type ReportKeys = z.infer<typeof keysSchema>

/** Apart from the other secrets: whoever has this file reads reports, so it can be kept on one machine alone. */
export const reportKeysPath = (dataFolder: string) => join(dataFolder, 'report-keys.json')

export const saveReportKeys = (dataFolder: string, keys: ReportKeys): Promise<void> =>
  writeWhole(reportKeysPath(dataFolder), `${JSON.stringify(keys, null, 2)}\n`)

type Given = Pick<Environment, 'CMS_SECRET' | 'REPORT_PRIVATE_KEYS'>

/** The keys of the environment, else those of `report-keys.json`; undefined while there is no such file. */
export async function findReportKeys(dataFolder: string, given: Given): Promise<Outcome<ReportKeys | undefined>> {
  if (given.CMS_SECRET !== undefined && given.REPORT_PRIVATE_KEYS !== undefined) {
    return success({ cmsSecret: given.CMS_SECRET, privateKeys: given.REPORT_PRIVATE_KEYS })
  }
  if (given.CMS_SECRET !== undefined || given.REPORT_PRIVATE_KEYS !== undefined) {
    return failure('CMS_SECRET and REPORT_PRIVATE_KEYS go together: set both, or none.')
  }
  const path = reportKeysPath(dataFolder)
  try {
    const keys = keysSchema.parse(JSON.parse(await readFile(path, 'utf8')))
    await chmod(path, 0o600)
    return success(keys)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return success(undefined)
    const cause = error instanceof SyntaxError || error instanceof z.ZodError ? 'it is damaged.' : causeOf(error)
    return failure(
      `${path} cannot be used: ${cause} Put back its copy, which is kept apart from the backups: without it no report opens.`,
    )
  }
}

/** Makes `report-keys.json`, for the owner's eyes only. To be asked where nothing needs the keys of another. */
export async function makeReportKeys(dataFolder: string): Promise<ReportKeys> {
  const keys = { cmsSecret: randomBytes(32).toString('base64url'), privateKeys: [generateKeyPair().privateKey] }
  await saveReportKeys(dataFolder, keys)
  return keys
}

/** What each process is told of the keys: the site the public one, the staff administration all, the others nothing. */
export function keyVariables({ cmsSecret, privateKeys }: ReportKeys, publicKey: string | undefined) {
  const [current = ''] = privateKeys
  return {
    site: { REPORT_PUBLIC_KEY: publicKey ?? publicKeyOf(current) },
    cms: { CMS_SECRET: cmsSecret, REPORT_PRIVATE_KEYS: privateKeys.join(',') },
  }
}
