import { randomBytes } from 'node:crypto'
import { chmod, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { writeWhole } from '../../cms/storage/atomic-file.ts'
import { codeOf, failure, success, type Outcome } from '../outcome.ts'
import { causeOf } from '../trouble.ts'

const secretsSchema = z.object({
  /** Signs sessions and links, unless PAYLOAD_SECRET says otherwise. */
  payloadSecret: z.string().min(32),
  /** Of the embedded PostgreSQL's superuser: without it the database cannot be administered. */
  databaseSuperuserPassword: z.string().min(20),
  /** Of the platform's own role. May be changed: each start sets it anew. */
  databaseRolePassword: z.string().min(20),
})

export type Secrets = z.infer<typeof secretsSchema>

/** 32 random bytes: the size of the key that HMAC-SHA-256 wants (RFC 2104). */
const generate = () => randomBytes(32).toString('base64url')

/** The secrets that nobody gave, made at the first start and kept in `secrets.json`, for the owner's eyes only. */
export async function loadSecrets(dataFolder: string): Promise<Outcome<Secrets>> {
  const path = join(dataFolder, 'secrets.json')
  try {
    const secrets = secretsSchema.parse(JSON.parse(await readFile(path, 'utf8')))
    await chmod(path, 0o600)
    return success(secrets)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') {
      const cause = error instanceof SyntaxError || error instanceof z.ZodError ? 'it is damaged.' : causeOf(error)
      return failure(`${path} cannot be used: ${cause} Put back the file from a backup of DATA_DIR.`)
    }
  }
  const secrets = {
    payloadSecret: generate(),
    databaseSuperuserPassword: generate(),
    databaseRolePassword: generate(),
  }
  await writeWhole(path, `${JSON.stringify(secrets, null, 2)}\n`)
  return success(secrets)
}
