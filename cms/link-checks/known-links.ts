import { createHash } from 'node:crypto'

import { z } from 'zod'

import type { Queryable } from '../../collections/database/transaction.ts'
import type { LinkFacts } from '../gate/judged.ts'

const rowsSchema = z.array(z.object({ href: z.string(), status: z.string() }))
const LEADS = { alive: 'somewhere', broken: 'nowhere' } as const

/** As the index of the table has it; nothing is protected by it. */
const hashOf = (href: string) => createHash('md5').update(href).digest('hex')

/** What is known of where these links lead, for the gate; one that nobody has followed yet is unknown. */
export async function knownLinks(on: Queryable, hrefs: readonly string[]): Promise<LinkFacts> {
  const hashes = hrefs.map((href) => hashOf(href.trim()))
  const { rows } = await on.query('SELECT href, status FROM link_checks WHERE md5(href) = ANY ($1)', [hashes])
  const known = new Map(rowsSchema.parse(rows).map(({ href, status }) => [href, status]))
  return {
    leads(href) {
      const status = known.get(href.trim())
      return status === 'alive' || status === 'broken' ? LEADS[status] : 'unknown'
    },
  }
}
