import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'

import { inRequestTransaction } from '../request-connection.ts'
import { TRANSLATED_KINDS, tableOf } from './kinds.ts'
import { refreshTranslations } from './refresh.ts'

/** Grows when the same documents give other states, so that every installation works them out anew once. */
const RULES = 3
const STATE = 'translation-states'
/** Documents of one transaction. */
const AT_ONCE = 100

const stateSchema = z.object({ rules: z.number() })
const idsSchema = z.array(z.object({ id: z.string() }))

/** Whether what is stored was worked out by other rules, or never. */
export async function areTranslationsOutdated(payload: Payload): Promise<boolean> {
  const state = stateSchema.safeParse(await payload.kv.get(STATE))
  return !state.success || state.data.rules !== RULES
}

/** Works out anew how every document stands in each language. May be stopped and started again at any moment. */
export async function rebuildTranslations(payload: Payload): Promise<void> {
  for (const collection of TRANSLATED_KINDS) {
    const table = tableOf(collection)
    for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
      const { rows } = await payload.db.pool.query(
        `SELECT id::text FROM ${table} WHERE id > $1::uuid ORDER BY id LIMIT ${AT_ONCE}`,
        [after],
      )
      const ids = idsSchema.parse(rows).map(({ id }) => id)
      const last = ids.at(-1)
      if (last === undefined) break
      await inRequestTransaction(await createLocalReq({}, payload), (req) => refreshTranslations(req, collection, ids))
      after = last
    }
  }
  await payload.kv.set(STATE, { rules: RULES })
}
