import type { Payload } from 'payload'
import { failure, type Outcome } from './outcome.ts'
import { withPayload } from './with-payload.ts'

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
  return withPayload(async (payload) => {
    const where = { email: { equals: email } }
    // Whoever has a shell on this machine has the database, too: there is nobody whose rights could be asked.
    const { docs } = await payload.find({ collection: 'staff', where, limit: 1, overrideAccess: true })
    const [account] = docs
    if (account === undefined) return failure(`There is no staff account ${email}. Check the spelling of the address.`)
    return change(payload, account)
  })
}
