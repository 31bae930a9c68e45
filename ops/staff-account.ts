import type { Payload } from 'payload'
import { reachDatabase } from './database/reach.ts'
import { failure, type Outcome } from './outcome.ts'
import { enterHouse } from './start/house.ts'

/** Payload reads its environment while it is imported, so it is imported when that stands. */
async function withPayload<T>(work: (payload: Payload) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const [{ getPayload }, { default: config }] = await Promise.all([import('payload'), import('../payload.config.ts')])
  const payload = await getPayload({ config })
  try {
    return await work(payload)
  } finally {
    await payload.destroy()
  }
}

/**
 * Does something to a staff account for whoever has the machine: the person at its console stands above every account,
 * so there is no user whose rights could be asked.
 */
export async function changeStaffAccount<T>(
  { command, email: given }: { command: string; email: string | undefined },
  change: (payload: Payload, account: { id: string; email: string }) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  if (given === undefined) return failure(`Whose? For example: npm run ${command} -- admin@hotline.example`)
  const email = given.trim().toLowerCase()
  const house = await enterHouse()
  if (!house.ok) return house
  const { environment, dataFolder, secrets } = house.value
  const database = await reachDatabase({ given: environment.DATABASE_URL, dataFolder, secrets })
  if (!database.ok) return database
  process.env['DATABASE_URL'] = database.value.url
  process.env['PAYLOAD_SECRET'] = environment.PAYLOAD_SECRET ?? secrets.payloadSecret
  try {
    return await withPayload(async (payload) => {
      const where = { email: { equals: email } }
      const { docs } = await payload.find({ collection: 'staff', where, limit: 1, overrideAccess: true })
      const [account] = docs
      if (account === undefined)
        return failure(`There is no staff account ${email}. Check the spelling of the address.`)
      return change(payload, account)
    })
  } finally {
    await database.value.release()
  }
}

/** Says how it went, and ends the process: Payload's pool would keep it alive. */
export function endWith(outcome: Outcome<string>): never {
  if (outcome.ok) console.log(outcome.value)
  else console.error(outcome.problem)
  process.exit(outcome.ok ? 0 : 1)
}
