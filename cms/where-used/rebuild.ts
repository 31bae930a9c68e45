import { createLocalReq, type Payload } from 'payload'

import { inBatches } from '../in-batches.ts'
import { rememberMade, type Made } from '../made-by.ts'
import { inRequestTransaction } from '../request-connection.ts'
import { isSource } from './sources.ts'
import { writeUses, writeUsesOfGlobal } from './write-uses.ts'

/** Grows when the same documents give other rows. */
export const READING: Made = { name: 'uses-reading', version: 1 }

/** Makes all rows of `uses` anew from what is stored. May be stopped and started again, and run while people save. */
export async function rebuildUses(payload: Payload): Promise<void> {
  for (const { config } of Object.values(payload.collections)) {
    if (isSource(config.slug)) await inBatches(payload, config.slug, (req, ids) => writeUses(req, config, ids))
  }
  for (const global of payload.config.globals) {
    await inRequestTransaction(await createLocalReq({}, payload), (req) => writeUsesOfGlobal(req, global))
  }
  await rememberMade(payload, READING)
}
