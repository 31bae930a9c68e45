import { createLocalReq, type PayloadRequest } from 'payload'

import type { Locale } from '../../collections/vocabulary/locales.ts'
import { inRequestTransaction, queriesOn } from '../request-connection.ts'
import type { TranslatedKind } from './kinds.ts'
import { refreshTranslations } from './refresh.ts'
import { openTranslation } from './translation.ts'

interface Asked {
  collection: TranslatedKind
  id: string
  source: Locale
}

/**
 * Says of a document which of its languages the others are translated from: what was found out by itself may be wrong where
 * both were begun at once. Nothing of the document changes. Not where nothing is written in it: that can be nobody's source.
 */
export async function changeSource(asker: PayloadRequest, { collection, id, source }: Asked): Promise<boolean> {
  const req = await createLocalReq({ ...(asker.user && { user: asker.user }) }, asker.payload)
  return inRequestTransaction(req, async (within) => {
    const open = await openTranslation(within, collection, id, source)
    if (open === undefined || open.texts[source].size === 0) return false
    const db = await queriesOn(within)
    await db.query('UPDATE translation_states SET source_locale = $1 WHERE document = $2::uuid', [source, id])
    await refreshTranslations(within, collection, [id])
    return true
  })
}
