import type { Payload } from 'payload'

import { inBatches } from '../in-batches.ts'
import { rememberMade, type Made } from '../made-by.ts'
import { TRANSLATED_KINDS } from './kinds.ts'
import { refreshTranslations } from './refresh.ts'

/** Grows when the same documents give other states. */
export const RULES: Made = { name: 'translation-states', version: 3 }

/** Works out anew how every document stands in each language. May be stopped and started again, and run while people save. */
export async function rebuildTranslations(payload: Payload): Promise<void> {
  for (const kind of TRANSLATED_KINDS) {
    await inBatches(payload, kind, (req, ids) => refreshTranslations(req, kind, ids))
  }
  await rememberMade(payload, RULES)
}
