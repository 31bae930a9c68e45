// `npm run staff:password -- EMAIL`: a new password for a staff account, for whoever has the machine but not the password.
import { randomBytes } from 'node:crypto'
import { reachDatabase } from './database/reach.ts'
import { failure, success, type Outcome } from './outcome.ts'
import { enterHouse } from './start/house.ts'

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
  const house = await enterHouse()
  if (!house.ok) return house
  const { environment, dataFolder, secrets } = house.value
  const database = await reachDatabase({ given: environment.DATABASE_URL, dataFolder, secrets })
  if (!database.ok) return database
  process.env['DATABASE_URL'] = database.value.url
  process.env['PAYLOAD_SECRET'] = environment.PAYLOAD_SECRET ?? secrets.payloadSecret
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
