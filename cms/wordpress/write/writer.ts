import { createLocalReq, Forbidden, ValidationError, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import { z } from 'zod'

import { inRequestTransaction, queriesOn } from '../../request-connection.ts'
import { StoppedByDesk, StoppedByGate } from '../../workflow/refusal.ts'

/** Who writes an import, and under which name what is written is known again. */
export interface Writer {
  payload: Payload
  /** Undefined from the console, where the platform itself writes. */
  person: TypedUser | undefined
  import: string
  site: string
}

/** What stands for something of the former site. */
export interface Made {
  collection: string
  document: string
  /** How we have left it: who finds it otherwise knows that somebody has changed it. */
  changedAt: string
  /** Where it was on the former site, and in which language. */
  addresses: readonly { address: string; locale: string }[]
}

/** Under the rules of access for whoever imports; the console has none. */
export const byRules = ({ person }: Writer) => ({ overrideAccess: person === undefined, depth: 0 }) as const

export type Writing = { kind: 'written'; document: string } | { kind: 'refused'; reason: string } | { kind: 'failed' }

const foundSchema = z.array(z.object({ document: z.string() }))

/** What one of these items has become already. */
export async function alreadyMade({ payload, site }: Writer, items: readonly string[]): Promise<string | undefined> {
  const { rows } = await payload.db.pool.query(
    'SELECT document::text FROM wordpress_items WHERE site = $1 AND item = ANY ($2) LIMIT 1',
    [site, items],
  )
  return foundSchema.parse(rows)[0]?.document
}

function refusalOf(error: unknown): string | undefined {
  if (error instanceof ValidationError)
    return error.data.errors.map(({ path, message }) => `${path}: ${message}`).join(' ')
  if (error instanceof Forbidden || error instanceof StoppedByGate || error instanceof StoppedByDesk)
    return error.message
  return undefined
}

/**
 * Makes something in one transaction with the note of what it stands for: killed at any moment, both are there or neither, and
 * nothing is ever made twice.
 * @throws when the database is away: then it is tried again later, and nothing is anybody's fault
 */
export async function makeOnce(
  writer: Writer,
  items: readonly string[],
  make: (req: PayloadRequest) => Promise<Made>,
): Promise<Writing> {
  const { payload, person, site } = writer
  try {
    await inRequestTransaction(await createLocalReq({ ...(person && { user: person }) }, payload), async (req) => {
      const { collection, document, changedAt, addresses } = await make(req)
      const queries = await queriesOn(req)
      for (const item of items) {
        await queries.query(
          `INSERT INTO wordpress_items (site, item, import, collection, document, changed_at)
           VALUES ($1, $2, $3, $4, $5, $6)`,
          [site, item, writer.import, collection, document, changedAt],
        )
      }
      // In one statement, because each announces itself to every process of the site.
      if (addresses.length > 0) {
        await queries.query(
          `INSERT INTO old_addresses (address, collection, document, locale, import)
           SELECT a.address, $2, $3::uuid, a.locale, $4::uuid
           FROM json_to_recordset($1::json) AS a (address text, locale text) ON CONFLICT (address) DO NOTHING`,
          [JSON.stringify(addresses), collection, document, writer.import],
        )
      }
    })
  } catch (error) {
    const reason = refusalOf(error)
    if (reason !== undefined) return { kind: 'refused', reason }
    await payload.db.pool.query('SELECT 1')
    payload.logger.error({ err: error }, 'An item of an import was not written')
    return { kind: 'failed' }
  }
  // Payload swallows a COMMIT that failed, so what counts is what can be read afterwards.
  const document = await alreadyMade(writer, items)
  return document === undefined ? { kind: 'failed' } : { kind: 'written', document }
}
