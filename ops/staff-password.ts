// `npm run staff:password -- EMAIL`: a new password for a staff account, for whoever has the machine but not the password.
import { randomBytes } from 'node:crypto'
import { parseEnvironment } from '../collections/vocabulary/environment.ts'
import { reachDatabase } from './database/reach.ts'
import { failure, success, type Outcome } from './outcome.ts'
import { openDataFolder } from './start/data-folder.ts'
import { loadSecrets } from './start/secrets.ts'

/** Payload reads its environment while it is imported, so it is imported when that stands. */
async function setPassword(email: string, password: string): Promise<Outcome<undefined>> {
  const [{ getPayload }, { default: config }] = await Promise.all([import('payload'), import('../payload.config.ts')])
  const payload = await getPayload({ config })
  // The person at the machine's console stands above every staff account: there is no user whose rights could be asked.
  const overrideAccess = true
  try {
    const { docs } = await payload.update({
      collection: 'staff',
      where: { email: { equals: email } },
      data: { password },
      overrideAccess,
    })
    if (docs.length === 0) return failure(`There is no staff account ${email}. Check the spelling of the address.`)
    // Somebody who asks for a new password has often used up the attempts with the old one.
    await payload.unlock({ collection: 'staff', data: { email, password: '' }, overrideAccess })
    return success(undefined)
  } finally {
    await payload.destroy()
  }
}

async function run(email: string | undefined): Promise<Outcome<string>> {
  if (email === undefined) return failure('Whose? For example: npm run staff:password -- admin@hotline.example')
  const parsed = parseEnvironment(process.env)
  if (!parsed.ok) return failure(parsed.problems.join('\n'))
  const { environment } = parsed
  const dataFolder = await openDataFolder(environment.DATA_DIR)
  if (!dataFolder.ok) return dataFolder
  const secrets = await loadSecrets(dataFolder.value.path)
  if (!secrets.ok) return secrets
  const path = dataFolder.value.path
  const database = await reachDatabase({ given: environment.DATABASE_URL, dataFolder: path, secrets: secrets.value })
  if (!database.ok) return database
  process.env['DATABASE_URL'] = database.value.url
  process.env['PAYLOAD_SECRET'] = environment.PAYLOAD_SECRET ?? secrets.value.payloadSecret
  try {
    const password = randomBytes(15).toString('base64url')
    const set = await setPassword(email.trim().toLowerCase(), password)
    return set.ok ? success(password) : set
  } finally {
    await database.value.release()
  }
}

const outcome = await run(process.argv[2])
if (outcome.ok) console.log(`The new password, shown this once: ${outcome.value}`)
else console.error(outcome.problem)
process.exit(outcome.ok ? 0 : 1)
