import type { Payload } from 'payload'
import { HALF_RESTORED, isHalfRestored } from './backup/former-content.ts'
import { reachDatabase } from './database/reach.ts'
import { failure, type Outcome } from './outcome.ts'
import { enterHouse } from './start/house.ts'
import { toTheEnd } from './trouble.ts'

/** Payload reads its environment while it is imported, so it is imported when that stands. */
export async function connected<T>(work: (payload: Payload) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const [{ getPayload }, { default: config }] = await Promise.all([import('payload'), import('../payload.config.ts')])
  const payload = await getPayload({ config })
  try {
    return await work(payload)
  } finally {
    await payload.destroy()
  }
}

async function atHome<T>(work: (payload: Payload) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const house = await enterHouse()
  if (!house.ok) return house
  const { environment, dataFolder, secrets } = house.value
  const database = await reachDatabase({ given: environment.DATABASE_URL, dataFolder, secrets })
  if (!database.ok) return database
  try {
    if (await isHalfRestored(database.value.url)) return failure(HALF_RESTORED)
    process.env['DATABASE_URL'] = database.value.url
    process.env['PAYLOAD_SECRET'] = environment.PAYLOAD_SECRET ?? secrets.payloadSecret
    return await connected(work)
  } finally {
    await database.value.release()
  }
}

/** Works on the platform's own database from the console, whether the platform is running or not. */
export const withPayload = <T>(work: (payload: Payload) => Promise<Outcome<T>>): Promise<Outcome<T>> =>
  toTheEnd(() => atHome(work))
